import type { accessHelp as English } from '#i18n/help/en/access.ts';

export const accessHelp = {
  'audit list': {
    summary: 'Das Überwachungsprotokoll auflisten: wer was womit getan hat und wann',
    options: {
      action: 'nur diese Aktion, z. B. content.show',
      object: 'nur dieses Objekt, z. B. mailbox:alice@corp.example',
      actor: 'nur wer hier genannt ist, z. B. local:root',
      limit: 'höchstens so viele',
    },
  },
  'audit verify': { summary: 'Die Kette des Überwachungsprotokolls nachrechnen' },
  'operator add': {
    summary: 'Einen Operator hinzufügen; das erzeugte Kennwort wird einmal angezeigt',
    options: {
      'display-name': 'wie die Person heißt',
    },
  },
  'operator disable': {
    summary: 'Einen Operator deaktivieren: Sitzungen und Token enden sofort',
  },
  'operator enable': {
    summary: 'Einen deaktivierten Operator wieder aktivieren',
  },
  'operator link': {
    summary: 'Einen Operator mit einem Subjekt (sub) des Identitätsanbieters verknüpfen',
  },
  'operator list': { summary: 'Die Operatoren und ihre Rollengruppen auflisten' },
  'operator recover': {
    summary:
      'Auf diesem Rechner: ein neues Kennwort für einen ausgesperrten Administrator; sein zweiter Faktor wird zurückgesetzt',
  },
  'operator reset-password': {
    summary: 'Einem Operator ein neues erzeugtes Kennwort geben, einmal angezeigt; seine Sitzungen enden',
  },
  'operator reset-second-factor': {
    summary: 'Bei verlorenem Telefon: die Anmeldung fragt nur noch nach dem Kennwort; seine Sitzungen enden',
  },
  'operator revoke-token': {
    summary: 'Ein API-Token widerrufen',
  },
  'operator token': {
    summary:
      'Ein API-Token für einen Operator erzeugen; es wird einmal angezeigt (Verwendung mit --token-file)',
    options: {
      name: 'wofür das Token ist',
      scope: 'eine Berechtigung, die das Token nutzen darf; mehrfach möglich (Standard: alle)',
      expires: 'Datum oder Zeit, ab der es nicht mehr gilt',
    },
  },
  'operator tokens': {
    summary: 'Die gültigen API-Token auflisten, aller Operatoren oder eines',
  },
  'operator unlink': {
    summary: 'Die Verknüpfung mit dem Identitätsanbieter aufheben; seine Sitzungen enden',
  },
  'role add': {
    summary:
      'Einer Rollengruppe eine Rolle hinzufügen, z. B. "Mailbox Import Export" "Organization Management"',
  },
  'role grant': { summary: 'Einem Operator eine Rollengruppe geben' },
  'role group create': {
    summary: 'Eine Rollengruppe anlegen, mit Rollen und Mitgliedern',
    options: {
      role: 'eine Rolle der Gruppe; mehrfach möglich',
      member: 'E-Mail-Adresse eines Mitglieds; mehrfach möglich',
      description: 'wofür die Gruppe ist',
    },
  },
  'role group remove': {
    summary: 'Eine eigene Rollengruppe entfernen; ihre Mitglieder verlieren deren Rollen',
  },
  'role list': { summary: 'Die Rollengruppen mit ihren Rollen und Berechtigungen auflisten' },
  'role remove': {
    summary: 'Eine Rolle aus einer Rollengruppe nehmen',
  },
  'role revoke': {
    summary: 'Einen Operator aus einer Rollengruppe nehmen',
  },
  'sso edit': {
    summary: 'Das einmalige Anmelden ändern; der Anbieter wird zuerst gefragt; was nicht genannt ist, bleibt',
    options: {
      issuer: 'Adresse des Identitätsanbieters, wie er sich selbst nennt',
      'client-id': 'Client-ID, die der Anbieter vergeben hat',
      'client-secret-file': 'Datei, in deren erster Zeile das Clientgeheimnis steht',
      address: 'Adresse, unter der Browser das Compliance Center erreichen',
      name: 'Name auf der Schaltfläche der Anmeldeseite',
      enabled: 'einmaliges Anmelden einschalten',
      'no-enabled': 'einmaliges Anmelden ausschalten',
      'auto-create': 'Unbekannte werden Operatoren ohne jede Rolle',
      'no-auto-create': 'Unbekannte werden abgewiesen',
      'local-sign-in': 'auch Kennwörter annehmen',
      'no-local-sign-in': 'Kennwörter nur vom Notfalloperator annehmen',
      'emergency-operator': 'wer sich immer mit einem Kennwort anmelden kann',
    },
  },
  'sso show': {
    summary: 'Anzeigen, wie das einmalige Anmelden eingerichtet ist',
  },
} satisfies typeof English;
