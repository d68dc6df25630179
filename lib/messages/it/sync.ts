import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages about what is in the account and what is only here, in Italian. */
export const sync: typeof english = {
  state: {
    'memory-only': 'Solo in questa scheda',
    'on-device': 'Salvato su questo dispositivo',
    saving: 'Salvataggio…',
    'in-account': 'Salvato nel tuo account',
    offline: 'Offline, salvato su questo dispositivo',
    retrying: 'Salvato su questo dispositivo, nuovo tentativo',
    expired: 'Accedi di nuovo: salvato su questo dispositivo',
    conflict: 'Modificato altrove: rivedi',
    refused: 'Salvato solo su questo dispositivo',
  },
  writing: {
    offline: 'Offline, salvataggio su questo dispositivo…',
    retrying: 'Salvataggio su questo dispositivo…',
    expired: 'Accedi di nuovo: salvataggio qui…',
    refused: 'Salvataggio su questo dispositivo…',
  },
  inTab: {
    expired: 'Accedi di nuovo: solo in questa scheda',
    refused: 'Solo in questa scheda',
  },
  short: {
    'memory-only': 'Solo in scheda',
    'on-device': 'Sul dispositivo',
    saving: 'Salvataggio…',
    'in-account': 'Nell’account',
    offline: 'Offline',
    retrying: 'Sul dispositivo',
    expired: 'Accedi',
    conflict: 'Rivedi',
    refused: 'Sul dispositivo',
  },
  spoken: {
    'memory-only':
      'Al momento non è possibile salvare nulla. Le modifiche sono solo in questa scheda.',
    'in-account': 'Tutto è salvato nel tuo account.',
    offline: 'Sei offline. Tutto è salvato su questo dispositivo e verrà inviato più tardi.',
    retrying:
      'Il server non risponde. Tutto è salvato su questo dispositivo. Continuiamo a provare.',
    expired:
      'La sessione è scaduta. Tutto è salvato su questo dispositivo. Accedi di nuovo per continuare.',
    conflict:
      'Questo CV è stato modificato anche su un altro dispositivo. C’è qualcosa da rivedere.',
    refused:
      'Il tuo account non può accettare questo CV così com’è. È salvato su questo dispositivo.',
  },
  refusedTitle: 'Non ancora nel tuo account',
  refused: {
    invalid:
      'Il tuo account non può accettare questo CV così com’è. Tutto è salvato su questo dispositivo. Annulla l’ultima modifica o accorcia ciò che è troppo lungo. Riproveremo alla prossima modifica.',
    'too-large':
      'Questo CV è più grande di quanto consenta il tuo account. Tutto è salvato su questo dispositivo. Accorcia o rimuovi qualcosa. Riproveremo alla prossima modifica.',
    'newer-version':
      'Questo CV nel tuo account è stato scritto da una versione più recente di Vitae. Tutto è salvato su questo dispositivo. Ricarica questa pagina per avere la versione più recente.',
    limit:
      'Il tuo account è pieno. Questo CV è salvato su questo dispositivo. Elimina definitivamente un CV dal cestino e questo passerà nel tuo account.',
    role: 'Il tuo ruolo in questo spazio di lavoro non ti permette di modificare questo CV. Ciò che hai scritto è salvato su questo dispositivo. Copia il CV tra i tuoi documenti o chiedi un altro ruolo a chi amministra lo spazio.',
    'merge-limit':
      'Ciò che è stato scritto qui e altrove è troppo per un solo CV. Entrambi sono salvati: il tuo su questo dispositivo, l’altro nel tuo account. Accorcia qualcosa qui. Riproveremo alla prossima modifica.',
  },
  reload: 'Ricarica',
  conflictTitle: 'Modificato qui e altrove',
  conflictText: (count) =>
    plural(count, {
      one: 'Un punto è stato modificato su questo dispositivo e su un altro. Entrambe le versioni sono qui. Scegli quale tenere nel tuo CV.',
      other:
        '# punti sono stati modificati su questo dispositivo e su un altro. Entrambe le versioni sono qui. Scegli quali tenere nel tuo CV.',
    }),
  mine: 'Scritto su questo dispositivo',
  theirs: 'Scritto altrove',
  changedSince: 'Scritto qui in seguito',
  holdsNow: 'Ora nel tuo CV',
  fieldGone: 'Un punto che non è più nel tuo CV',
  taken: 'Rimosso',
  empty: 'Vuoto',
  keepChoices: 'Tieni le mie scelte',
  decideLater: 'Decidi più tardi',
  settled: 'Le tue scelte sono salvate.',
  nothingToDecide: 'Non c’è più nulla da decidere.',
  conflictsLoading: 'Apertura del CV…',
  notSettled: 'Impossibile salvare le tue scelte. Entrambe le versioni ci sono ancora. Riprova.',
  cameBack: (title) =>
    `“${title}” è stato eliminato su un dispositivo e modificato su un altro. È di nuovo qui, con le modifiche.`,
  movedBeside: (title) =>
    `“${title}” è stato eliminato definitivamente altrove. Ciò che hai scritto qui è salvato come CV separato.`,
  shareLink: 'Crea un link di condivisione',
  shareLinkHint: 'Una pagina con il tuo CV che puoi disattivare in qualsiasi momento',
  shareLinkGuestHint: 'Per i link serve un account. I tuoi CV vengono con te.',
  downloadSeveral: 'Scarica più documenti',
  link: 'Link',
  copyLink: 'Copia link',
  copied: 'Link copiato',
  notCopied: 'Il browser non ci ha permesso di copiare. Seleziona il link e copialo tu.',
  openLink: 'Apri',
  shareFailed: {
    'not-sent':
      'Non tutto è già nel tuo account, quindi il PDF non sarebbe aggiornato. Le modifiche sono salvate su questo dispositivo. Riprova quando la barra indica “Salvato nel tuo account”.',
    offline: 'Sei offline. Non hai perso nulla. Riprova quando torni online.',
    'not-signed-in':
      'La sessione è scaduta. Tutto è salvato su questo dispositivo. Prima accedi di nuovo.',
    'too-many-requests':
      'Troppe richieste in poco tempo. Non hai perso nulla. Riprova tra un minuto.',
    failed: 'Non ha funzionato. Non hai perso nulla. Riprova tra un momento.',
  },
}
