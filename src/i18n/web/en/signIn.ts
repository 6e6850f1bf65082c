export const signIn = {
  title: 'Sign in',
  lead: 'The archive of your organisation’s WhatsApp and WeChat communication.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  or: 'or',
  signedOut: 'You have signed out.',
  code: {
    title: 'Enter the code',
    text: 'Type the six digits that your authenticator app shows for Holdfast, or one of your recovery codes.',
    label: 'Code',
    submit: 'Continue',
  },
  newPassword: {
    title: 'Choose your own password',
    text: 'The password you signed in with was generated and is known to whoever made your account.',
    old: 'Present password',
    next: 'New password',
    hint: 'At least 12 characters. Several words in a row are good.',
    repeat: 'New password again',
    different: 'The two new passwords are not the same.',
    submit: 'Change the password',
  },
  singleSignOn: (name: string): string => `Sign in with ${name}`,
  notSignedOn: {
    title: 'Single sign-on did not succeed',
    refused:
      'The identity provider did not let you in, or nobody with your address is an operator here. Try again, or ask whoever manages operators to add you.',
    unreachable:
      'The identity provider does not answer. Try again in a few minutes; if it stays so, tell your administrator.',
  },
};
