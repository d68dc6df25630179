import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'Se încarcă comentariile…',
  none: 'Încă niciun comentariu. Permite comentariile în setările unui link de distribuire și vor apărea aici.',
  closed: (count) => `Comentarii închise: ${count}`,
  whole: 'Despre întregul document',
  changed: 'Aceste cuvinte s-au schimbat între timp sau nu mai există.',
  goTo: 'Mergi la cuvinte',
  answer: 'Răspunsul tău',
  answerHint: 'Oricine are acest link îl poate citi.',
  send: 'Trimite răspunsul',
  you: 'Tu',
  resolve: 'Marchează ca rezolvat',
  reopen: 'Redeschide',
  remove: 'Șterge',
  removed: 'Comentariu șters',
  suggested: 'Sugerat în loc',
  accept: 'Acceptă',
  dismiss: 'Respinge',
  states: {
    resolved: 'Rezolvat',
    dismissed: 'Sugestie respinsă',
    taken: 'Sugestie acceptată',
  },
}
