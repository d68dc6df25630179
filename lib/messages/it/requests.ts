import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages about the state of a requested CV, in Italian. */
export const requests: typeof english = {
  waiting: 'I tuoi dati sono salvati. La richiesta è in attesa di iniziare.',
  stages: {
    saving: 'Salvataggio dei tuoi dati.',
    reading: 'Lettura dell’annuncio di lavoro. I tuoi dati sono salvati.',
    drafting: 'Un modello di IA sta scrivendo suggerimenti. I tuoi dati sono salvati.',
    checking: 'Confronto di ogni suggerimento con il CV. I tuoi dati sono salvati.',
    verifying: 'Il modello di IA sta cercando riscontri nel CV. I tuoi dati sono salvati.',
    writing: 'Creazione dei file. I tuoi dati sono salvati.',
  },
  done: (heldBack) =>
    [
      'Il CV è pronto. I link valgono un’ora. Ripeti la richiesta per averne di nuovi.',
      heldBack > 0 &&
        plural(heldBack, {
          one: '# suggerimento del modello di IA non è nel CV: rivedilo nel file JSON.',
          other: '# suggerimenti del modello di IA non sono nel CV: rivedili nel file JSON.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'I suggerimenti del modello di IA sono in heldBack: li rivede la persona a cui appartiene il CV. Nessuno è nel CV. Tutto il testo è come l’hai inviato. Dove l’ordine era libero, viene prima ciò che chiede l’annuncio.',
    withoutModel:
      'Non è configurato un modello di IA, quindi tutto il testo è come l’hai inviato. Dove l’ordine era libero, viene prima ciò che chiede l’annuncio.',
    noModelAsked:
      'Hai scelto di non usare un modello di IA, quindi tutto il testo è come l’hai inviato. Dove l’ordine era libero, viene prima ciò che chiede l’annuncio.',
    plain:
      'Non è configurato un modello di IA e non hai inviato un annuncio, quindi il CV è come l’hai inviato.',
  },
}
