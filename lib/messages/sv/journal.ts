import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device, in Swedish. */
export const journal: typeof english = {
  memoryOnly: {
    blocked:
      'Webbläsaren låter oss inte spara något. Dina cv:n finns bara i den här fliken tills du stänger den. Hittills har inget av det du skrivit gått förlorat.',
    full: 'Lagringsutrymmet på enheten är slut. Ändringar sedan dess finns bara i den här fliken tills du frigör utrymme. Hittills har inget av det du skrivit gått förlorat.',
    failed:
      'Det går inte att spara just nu. Ändringar sedan dess finns bara i den här fliken. Vi fortsätter att försöka, och hittills har inget av det du skrivit gått förlorat.',
    account:
      'Webbläsaren låter oss inte spara något på den här enheten just nu. Dina cv:n kommer från ditt konto, och det du skriver går direkt dit. Var kvar online tills det står att det är sparat. Det som sparats här tidigare är oförändrat.',
    'account-full':
      'Lagringsutrymmet på enheten är slut. Det du skriver går direkt till ditt konto. Var kvar online tills det står att det är sparat. Det som sparats här tidigare är oförändrat.',
  },
  downloadCopy: 'Ladda ner en kopia',
  tryAgain: 'Försök igen',
  persistence: {
    persistent:
      'Dina cv:n är sparade i webbläsaren på den här enheten, och den raderar dem inte på egen hand.',
    'best-effort':
      'Dina cv:n är sparade i webbläsaren på den här enheten. Den kan radera dem om utrymmet tar slut eller om du inte kommer tillbaka på flera veckor, så ladda ner en kopia av det som är viktigt.',
    unknown:
      'Dina cv:n är sparade i webbläsaren på den här enheten. De raderas om du rensar dess data, så ladda ner en kopia av det som är viktigt.',
  },
}
