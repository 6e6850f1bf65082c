import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorTargetsDe: SentenceCatalogue = {
  'There is no target "{0}".': 'Es gibt kein Ziel „{0}“.',
  'List the targets and name one of them, or set it up.':
    'Listen Sie die Ziele auf und nennen Sie eines davon, oder richten Sie es ein.',
  'Set it up first; there is none besides the archive.':
    'Richten Sie es zuerst ein; neben dem Archiv gibt es keines.',
  'Without a copy in the archive a connector has exactly one target, and {0} are named.':
    'Ohne Kopie im Archiv hat ein Connector genau ein Ziel; genannt sind {0}.',
  'Name one target, or keep the copy in the archive.':
    'Nennen Sie ein Ziel, oder behalten Sie die Kopie im Archiv.',
  'Line {0} of the routes names "{1}", which is neither an address nor a pattern.':
    'Zeile {0} der Routen nennt „{1}“; das ist weder eine Adresse noch ein Muster.',
  'Name an address, or a pattern with *, such as *@emea.corp.example.':
    'Nennen Sie eine Adresse oder ein Muster mit *, etwa *@emea.corp.example.',
  'Line {0} of the routes names no mailbox.': 'Zeile {0} der Routen nennt kein Postfach.',
  'Line {0} of the routes leads to "{1}", which is none of the connector\'s targets.':
    'Zeile {0} der Routen führt zu „{1}“; das ist keines der Ziele des Connectors.',
  'Add the target to the connector first.': 'Fügen Sie dem Connector zuerst das Ziel hinzu.',
  "A target's name has 1 to 40 small letters, digits and hyphens, the first of them no hyphen.":
    'Der Name eines Ziels hat 1 bis 40 Kleinbuchstaben, Ziffern und Bindestriche, der erste davon kein Bindestrich.',
  'The name "{0}" is that of a built-in target.': 'Der Name „{0}“ gehört einem eingebauten Ziel.',
  'There is or was a target "{0}"; a removed one keeps its name with what it delivered.':
    'Es gibt oder gab ein Ziel „{0}“; ein entferntes behält seinen Namen mit dem, was es zugestellt hat.',
  'The target "{0}" has been changed by somebody else meanwhile; nothing was overwritten.':
    'Das Ziel „{0}“ wurde inzwischen von jemand anderem geändert; nichts wurde überschrieben.',
  'The target "{0}" is used by: {1}.': 'Das Ziel „{0}“ wird verwendet von: {1}.',
  'Take it from these connectors first.': 'Nehmen Sie es zuerst aus diesen Connectors heraus.',
  '{0} deliveries to "{1}" wait.': '{0} Zustellungen an „{1}“ warten.',
  'Let them be delivered first, or remove the target with force: they are then given up, and counted as failed.':
    'Lassen Sie sie zuerst zustellen, oder entfernen Sie das Ziel mit Nachdruck: dann werden sie aufgegeben und als fehlgeschlagen gezählt.',
  'There is no kind of target named {0}.': 'Es gibt keine Art von Ziel namens {0}.',
  'A target of kind {0} has no setting {1}.': 'Ein Ziel der Art {0} hat keine Einstellung {1}.',
  'A target of kind {0} proves nothing beyond its check.':
    'Ein Ziel der Art {0} weist über seine Überprüfung hinaus nichts nach.',
  'Check it instead.': 'Überprüfen Sie es stattdessen.',
  'Without a copy in the archive everything goes to the one target: there is nothing to route.':
    'Ohne Kopie im Archiv geht alles an das eine Ziel: Es gibt nichts zu verteilen.',
  'Leave out the routes, or keep the copy in the archive.':
    'Lassen Sie die Routen weg, oder behalten Sie die Kopie im Archiv.',
};
