import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'Wczytywanie komentarzy…',
  none: 'Nie ma jeszcze komentarzy. Zezwól na komentarze w ustawieniach linku do udostępniania, a pojawią się tutaj.',
  closed: (count) => `Zamknięte komentarze: ${count}`,
  whole: 'Do całego dokumentu',
  changed: 'Te słowa się od tego czasu zmieniły albo ich nie ma.',
  goTo: 'Przejdź do słów',
  answer: 'Twoja odpowiedź',
  answerHint: 'Każda osoba z tym linkiem może ją przeczytać.',
  send: 'Wyślij odpowiedź',
  you: 'Ty',
  resolve: 'Oznacz jako załatwione',
  reopen: 'Otwórz ponownie',
  remove: 'Usuń',
  removed: 'Komentarz usunięty',
  suggested: 'Sugerowane zamiast tego',
  accept: 'Zaakceptuj',
  dismiss: 'Odrzuć',
  states: {
    resolved: 'Załatwione',
    dismissed: 'Sugestia odrzucona',
    taken: 'Sugestia zaakceptowana',
  },
}
