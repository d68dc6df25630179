import type { ExamTexts } from './types'

export const it: ExamTexts = {
  posts: ['Addetto alle operazioni', 'Tecnico di assistenza'],
  facts: [
    {
      says: 'Ho aiutato a pianificare il trasferimento di {n} macchine a {town}.',
      lies: [
        'Ho pianificato il trasferimento di {n} macchine a {town}.',
        'Ho diretto il trasferimento di {n} macchine a {town}.',
        'Ho aiutato a pianificare il trasferimento di {m} macchine a {town}.',
      ],
      honest: ['Ho collaborato alla pianificazione del trasferimento di {n} macchine a {town}.'],
    },
    {
      says: 'Ho ridotto il tempo di attesa di circa il {n} % con {tool}.',
      lies: [
        'Ho ridotto il tempo di attesa di oltre il {n} % con {tool}.',
        'Ho ridotto il tempo di attesa di circa il {n} % con {other}.',
        'Ho ridotto i costi di circa il {n} % con {tool}.',
      ],
      honest: ['Con {tool}, ho ridotto il tempo di attesa di circa il {n} %.'],
    },
    {
      says: 'Ho formato due delle cinque squadre su {tool} e scritto il manuale.',
      lies: [
        'Ho formato tutte e cinque le squadre su {tool} e scritto il manuale.',
        'Ho formato due delle cinque squadre su {tool} e {other} e scritto il manuale.',
        'Ho formato due delle cinque squadre su {tool} e scritto il manuale premiato.',
      ],
      honest: [
        'Ho scritto il manuale e formato due delle cinque squadre su {tool}.',
        'Ho formato 2 delle 5 squadre su {tool} e scritto il manuale.',
      ],
    },
    {
      says: 'Ho risposto a un massimo di {n} chiamate a settimana di clienti di {city}.',
      lies: [
        'Ho risposto a più di {n} chiamate a settimana di clienti di {city}.',
        'Ho risposto a un massimo di {n} chiamate al giorno di clienti di {city}.',
        'Ho risposto a un massimo di {n} chiamate a settimana di clienti di {town}.',
      ],
      honest: [
        'Ho risposto a un massimo di {n} chiamate settimanali di clienti di {city}.',
        'Ho risposto a un massimo di {n} chiamate di clienti di {city} a settimana.',
      ],
    },
    {
      says: "L'officina di {town} mi ha mostrato come riparare le pompe.",
      lies: [
        "Ho mostrato all'officina di {town} come riparare le pompe.",
        "Ho riparato pompe per l'officina di {town}.",
        "L'officina nazionale di {town} mi ha mostrato come riparare le pompe.",
      ],
      honest: ["Ho imparato dall'officina di {town} come riparare le pompe."],
    },
    {
      says: 'Ho trasferito {n} file da {tool} a {other} senza perderne nessuno.',
      lies: [
        'Ho trasferito {n} file da {other} a {tool} senza perderne nessuno.',
        'Ho trasferito {n} file da {tool} a {other} presso {rival} senza perderne nessuno.',
        'Ho trasferito {n} file da {tool} a {other} senza perderne nessuno, aumentando le vendite.',
      ],
      honest: [
        'Senza perderne nessuno, ho trasferito {n} file da {tool} a {other}.',
        'Ho trasferito {n} file da {tool} a {other} e non ne ho perso nessuno.',
      ],
    },
    {
      says: 'Ho pianificato un sondaggio tra i clienti che non è stato svolto.',
      lies: [
        'Ho pianificato e svolto un sondaggio tra i clienti.',
        'Ho svolto un sondaggio tra i clienti.',
        "Ho pianificato un sondaggio tra tutti i clienti d'Europa che non è stato svolto.",
      ],
      honest: ['Ho pianificato un sondaggio dei clienti, che non è stato svolto.'],
    },
    {
      says: 'Ho tenuto gli elenchi delle scorte di {n} negozi in {tool}.',
      lies: [
        'Ho progettato il sistema delle scorte di {n} negozi in {tool}.',
        'Come capo del magazzino, ho tenuto gli elenchi delle scorte di {n} negozi in {tool}.',
        'Ho tenuto gli elenchi delle scorte di {n} negozi in {tool} in tempo reale.',
      ],
      honest: [
        'Ho curato gli elenchi delle scorte di {n} negozi in {tool}.',
        'In {tool}, ho tenuto gli elenchi delle scorte di {n} negozi.',
      ],
    },
  ],
}
