import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const accessSingleSignOnSv: SentenceCatalogue = {
  'This subject is linked to another operator.': 'Subjektet är kopplat till en annan operatör.',
  'Unlink it there first: holdfast operator unlink': 'Ta först bort den kopplingen: holdfast operator unlink',
  'The identity provider knows you, but you are no operator here.':
    'Identitetsleverantören känner dig, men du är inte operatör här.',
  'Ask somebody who may manage operators to add you with the verified e-mail address that the provider has of you.':
    'Be någon som får hantera operatörer att lägga till dig med den verifierade e-postadress som identitetsleverantören har för dig.',
  'The identity provider at {0} gave no description that could be used.':
    'Identitetsleverantören på {0} gav ingen beskrivning som kunde användas.',
  'Check the issuer: it has to be exactly what the provider calls itself, and to be reached from here.':
    'Kontrollera leverantörens adress (issuer): den måste vara exakt den som leverantören själv anger och gå att nå härifrån.',
  'While passwords are off, one emergency operator has to be left: active, may manage roles, has signed in with a password of their own.':
    'Så länge lösenord är avstängda måste det finnas en operatör för nödfall: aktiv, med rätt att hantera roller, och som har loggat in med ett eget lösenord.',
  'Name such an operator, or switch sign-in with passwords on first.':
    'Ange en sådan operatör, eller slå först på inloggning med lösenord.',
  'a name for the button': 'ett namn på knappen',
  'the issuer': 'leverantörens adress (issuer)',
  'the client id': 'klient-id',
  'the address of the compliance center': 'efterlevnadscentrets adress',
  'Single sign-on lacks {0}.': 'För enkel inloggning saknas {0}.',
  'Give all of it, then switch it on.': 'Ange alltihop och slå sedan på den.',
  'Single sign-on and passwords cannot both be off: nobody could sign in.':
    'Enkel inloggning och lösenord kan inte båda vara avstängda: då kan ingen logga in.',
  'Switch sign-in with passwords on, too.': 'Slå också på inloggning med lösenord.',
  'The name for the button has more than 60 characters, or control characters.':
    'Namnet på knappen har fler än 60 tecken eller innehåller styrtecken.',
  'Write a name of at most 60 characters on one line.': 'Skriv ett namn med högst 60 tecken på en rad.',
  'The issuer': 'Leverantörens adress (issuer)',
  'The issuer is the address of the provider, not of a document of it.':
    'Adressen (issuer) ska vara leverantörens egen, inte adressen till ett av dess dokument.',
  'Give what stands under "issuer" in its description, such as https://login.corp.example.':
    'Ange det som står under "issuer" i dess beskrivning, till exempel https://login.corp.example.',
  'The address of the compliance center': 'Efterlevnadscentrets adress',
  'The address of the compliance center carries a path, a query or a fragment.':
    'Efterlevnadscentrets adress innehåller en sökväg, en frågesträng eller ett fragment.',
  'Write it as https://archive.corp.example.': 'Skriv den som https://archive.corp.example.',
  '{0} is not an https address, or carries a user name.':
    '{0} är ingen https-adress eller innehåller ett användarnamn.',
  'Write it as https://… without a user name; http is for this machine alone.':
    'Skriv den som https://… utan användarnamn; http är bara för den här datorn.',
  '{0} would be reached without encryption.': '{0} skulle nås utan kryptering.',
  'Use https; http is for this machine alone.': 'Använd https; http är bara till för den här datorn.',
  'Somebody else has changed these settings in the meantime.':
    'Någon annan har ändrat de här inställningarna under tiden.',
  'Look at them again, then repeat your change.': 'Titta på dem igen och gör sedan om din ändring.',
  'Single sign-on is not switched on.': 'Enkel inloggning är inte påslagen.',
  'Sign in with name and password.': 'Logga in med namn och lösenord.',
  'The sign-in was begun in another browser, too long ago, or was finished already.':
    'Inloggningen påbörjades i en annan webbläsare, för länge sedan, eller har redan slutförts.',
  'The identity provider did not say who you are.': 'Identitetsleverantören talade inte om vem du är.',
  'The answer of the identity provider was not accepted ({0}).':
    'Identitetsleverantörens svar godtogs inte ({0}).',
  'The answer of the identity provider was not accepted.': 'Identitetsleverantörens svar godtogs inte.',
  'Begin again from the sign-in page.': 'Börja om från inloggningssidan.',
};
