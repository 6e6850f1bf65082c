import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const accessSingleSignOnNl: SentenceCatalogue = {
  'This subject is linked to another operator.': 'Dit subject is aan een andere operator gekoppeld.',
  'Unlink it there first: holdfast operator unlink':
    'Verwijder eerst daar de koppeling: holdfast operator unlink',
  'The identity provider knows you, but you are no operator here.':
    'De id-provider kent u, maar u bent hier geen operator.',
  'Ask somebody who may manage operators to add you with the verified e-mail address that the provider has of you.':
    'Vraag iemand die operators mag beheren om u toe te voegen met het geverifieerde e-mailadres dat de provider van u heeft.',
  'The identity provider at {0} gave no description that could be used.':
    'De id-provider op {0} gaf geen bruikbare beschrijving.',
  'Check the issuer: it has to be exactly what the provider calls itself, and to be reached from here.':
    'Controleer het adres van de provider (issuer): het moet precies zijn zoals de provider zichzelf noemt, en van hieruit bereikbaar zijn.',
  'While passwords are off, one emergency operator has to be left: active, may manage roles, has signed in with a password of their own.':
    'Zolang wachtwoorden uit staan, moet er één noodoperator blijven: actief, bevoegd om rollen te beheren en al eens aangemeld met een eigen wachtwoord.',
  'Name such an operator, or switch sign-in with passwords on first.':
    'Wijs zo’n operator aan, of schakel eerst aanmelden met wachtwoorden in.',
  'a name for the button': 'de naam op de knop',
  'the issuer': 'het adres van de provider (issuer)',
  'the client id': 'de client-id',
  'the address of the compliance center': 'het adres van het compliancecentrum',
  'Single sign-on lacks {0}.': 'Voor eenmalige aanmelding ontbreekt: {0}.',
  'Give all of it, then switch it on.': 'Vul alles in en schakel het daarna in.',
  'Single sign-on and passwords cannot both be off: nobody could sign in.':
    'Eenmalige aanmelding en wachtwoorden kunnen niet allebei uit staan: dan zou niemand zich kunnen aanmelden.',
  'Switch sign-in with passwords on, too.': 'Schakel ook aanmelden met wachtwoorden in.',
  'The name for the button has more than 60 characters, or control characters.':
    'De naam op de knop heeft meer dan 60 tekens of bevat besturingstekens.',
  'Write a name of at most 60 characters on one line.':
    'Schrijf een naam van hoogstens 60 tekens op één regel.',
  'The issuer': 'Het adres van de provider (issuer)',
  'The issuer is the address of the provider, not of a document of it.':
    'Als issuer geldt het adres van de provider zelf, niet dat van een document ervan.',
  'Give what stands under "issuer" in its description, such as https://login.corp.example.':
    'Geef op wat in de beschrijving van de provider bij "issuer" staat, zoals https://login.corp.example.',
  'The address of the compliance center': 'Het adres van het compliancecentrum',
  'The address of the compliance center carries a path, a query or a fragment.':
    'Het adres van het compliancecentrum bevat een pad, een query of een fragment.',
  'Write it as https://archive.corp.example.': 'Schrijf het als https://archive.corp.example.',
  '{0} is not an https address, or carries a user name.':
    '{0} is geen https-adres of bevat een gebruikersnaam.',
  'Write it as https://… without a user name; http is for this machine alone.':
    'Schrijf het als https://… zonder gebruikersnaam; http is alleen voor deze computer.',
  '{0} would be reached without encryption.': '{0} zou zonder versleuteling worden benaderd.',
  'Use https; http is for this machine alone.': 'Gebruik https; http is alleen voor deze computer.',
  'Somebody else has changed these settings in the meantime.':
    'Iemand anders heeft deze instellingen intussen gewijzigd.',
  'Look at them again, then repeat your change.': 'Bekijk ze opnieuw en herhaal dan uw wijziging.',
  'Single sign-on is not switched on.': 'Eenmalige aanmelding is niet ingeschakeld.',
  'Sign in with name and password.': 'Meld u aan met naam en wachtwoord.',
  'The sign-in was begun in another browser, too long ago, or was finished already.':
    'De aanmelding is in een andere browser begonnen, te lang geleden begonnen of al voltooid.',
  'The identity provider did not say who you are.': 'De id-provider heeft niet gezegd wie u bent.',
  'The answer of the identity provider was not accepted ({0}).':
    'Het antwoord van de id-provider is niet aangenomen ({0}).',
  'The answer of the identity provider was not accepted.':
    'Het antwoord van de id-provider is niet aangenomen.',
  'Begin again from the sign-in page.': 'Begin opnieuw op de aanmeldpagina.',
};
