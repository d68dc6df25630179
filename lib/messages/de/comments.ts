import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'Kommentare werden geladen …',
  none: 'Noch keine Kommentare. Erlaube Kommentare in den Einstellungen eines Freigabelinks, dann erscheinen sie hier.',
  closed: (count) => `Erledigte Kommentare: ${count}`,
  whole: 'Zum ganzen Dokument',
  changed: 'Diese Wörter wurden inzwischen geändert oder sind weg.',
  goTo: 'Zu den Wörtern',
  answer: 'Deine Antwort',
  answerHint: 'Wer diesen Link hat, kann sie lesen.',
  send: 'Antwort senden',
  you: 'Du',
  resolve: 'Erledigen',
  reopen: 'Wieder öffnen',
  remove: 'Löschen',
  removed: 'Kommentar gelöscht',
  suggested: 'Stattdessen vorgeschlagen',
  accept: 'Übernehmen',
  dismiss: 'Ablehnen',
  states: {
    resolved: 'Erledigt',
    dismissed: 'Vorschlag abgelehnt',
    taken: 'Vorschlag übernommen',
  },
}
