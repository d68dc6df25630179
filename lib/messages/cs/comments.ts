import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'Načítání komentářů…',
  none: 'Zatím žádné komentáře. Povolte komentáře v nastavení odkazu ke sdílení a objeví se tady.',
  closed: (count) => `Uzavřené komentáře: ${count}`,
  whole: 'K celému dokumentu',
  changed: 'Tato slova se od té doby změnila, nebo už tu nejsou.',
  goTo: 'Přejít ke slovům',
  answer: 'Vaše odpověď',
  answerHint: 'Kdo má tento odkaz, může si ji přečíst.',
  send: 'Odeslat odpověď',
  you: 'Vy',
  resolve: 'Vyřešit',
  reopen: 'Znovu otevřít',
  remove: 'Smazat',
  removed: 'Komentář smazán',
  suggested: 'Navrženo místo toho',
  accept: 'Přijmout',
  dismiss: 'Odmítnout',
  states: {
    resolved: 'Vyřešeno',
    dismissed: 'Návrh odmítnut',
    taken: 'Návrh přijat',
  },
}
