import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'Opmerkingen laden…',
  none: 'Nog geen opmerkingen. Sta opmerkingen toe in de instellingen van een deellink, dan verschijnen ze hier.',
  closed: (count) => `Afgehandelde opmerkingen: ${count}`,
  whole: 'Bij het hele document',
  changed: 'Deze woorden zijn sindsdien veranderd of verdwenen.',
  goTo: 'Naar de woorden',
  answer: 'Je antwoord',
  answerHint: 'Iedereen met deze link kan het lezen.',
  send: 'Antwoord versturen',
  you: 'Jij',
  resolve: 'Oplossen',
  reopen: 'Heropenen',
  remove: 'Verwijderen',
  removed: 'Opmerking verwijderd',
  suggested: 'In plaats daarvan',
  accept: 'Accepteren',
  dismiss: 'Afwijzen',
  states: {
    resolved: 'Opgelost',
    dismissed: 'Suggestie afgewezen',
    taken: 'Suggestie geaccepteerd',
  },
}
