import { readFacts } from './read-facts'
import type { ExamTexts } from './types'

const more = `
Ha lavorato agli ordini della capoturno a {town} e contato le scorte di {n} scaffali.
- Ha lavorato come capoturno a {town} e contato le scorte di {n} scaffali.
- Ha lavorato agli ordini della capoturno a {town} e ordinato le scorte di {n} scaffali.
- Ha lavorato agli ordini della capoturno a {town} e contato le scorte di tutti gli scaffali.
+ Ha contato le scorte di {n} scaffali a {town} agli ordini della capoturno.
+ A {town} ha lavorato agli ordini della capoturno e contato le scorte di {n} scaffali.

Ha aperto a {city} uno sportello per riparazioni che serve tre quartieri.
- Ha aperto a {city} diversi sportelli per riparazioni che servono tre quartieri.
- Ha aperto a {city} uno sportello per riparazioni che serve tredici quartieri.
- Ha aperto a {city} il miglior sportello per riparazioni, che serve tre quartieri.
+ A {city} ha aperto uno sportello per riparazioni che serve tre quartieri.
+ Ha aperto a {city} uno sportello per riparazioni che serve 3 quartieri.

Ha proposto un nuovo turno per {n} autisti.
- Ha introdotto un nuovo turno per {n} autisti.
- Ha proposto un nuovo turno per tutti gli autisti.
- Ha proposto diversi nuovi turni per {n} autisti.
+ Per {n} autisti ha proposto un nuovo turno.
+ Ha proposto un turno nuovo per {n} autisti.

Ha confrontato {n} fatture al mese con gli ordini in {tool}.
- Ha confrontato {n} fatture alla settimana con gli ordini in {tool}.
- Ha pagato {n} fatture al mese secondo gli ordini in {tool}.
- Ha confrontato {n} ordini al mese con le fatture in {tool}.
+ In {tool} ha confrontato {n} fatture al mese con gli ordini.
+ Al mese ha confrontato {n} fatture con gli ordini in {tool}.

Non ha mancato nessuna data di consegna in {n} settimane.
- Ha mancato una data di consegna in {n} settimane.
- Non ha mancato nessuna data di consegna in {m} settimane.
- Non ha mancato nessuna data di consegna né superato il budget in {n} settimane.
+ In {n} settimane non ha mancato nessuna data di consegna.
+ Non ha mancato neanche una data di consegna in {n} settimane.

Ha curato il sito di una delle tre filiali di {town}.
- Ha curato il sito delle tre filiali di {town}.
- Ha curato il sito di una delle trenta filiali di {town}.
- Ha creato il sito di una delle tre filiali di {town}.
+ A {town} ha curato il sito di una delle tre filiali.
+ Si è occupato del sito di una delle tre filiali di {town}.

Sta imparando {tool} in un corso serale.
- Ha concluso un corso serale di {tool}.
- Sta insegnando {tool} in un corso serale.
- Sta imparando {tool} e {other} in un corso serale.
+ In un corso serale sta imparando {tool}.
+ Impara {tool} in un corso serale.

Le vendite del negozio sono salite del {n} % mentre il team provava {tool}.
- Ha aumentato le vendite del negozio del {n} % con {tool}.
- Le vendite del negozio sono salite del {n} % perché il team provava {tool}.
- Le vendite del negozio sono salite del {m} % mentre il team provava {tool}.
+ Mentre il team provava {tool}, le vendite del negozio sono salite del {n} %.
+ Del {n} % sono salite le vendite del negozio mentre il team provava {tool}.

Ha tradotto il manuale di {tool} in due lingue con una collega.
- Ha tradotto il manuale di {tool} in due lingue senza aiuto.
- Ha tradotto il manuale di {tool} in venti lingue con una collega.
- Ha scritto il manuale di {tool} in due lingue con una collega.
+ Con una collega ha tradotto il manuale di {tool} in due lingue.
+ Ha tradotto il manuale di {tool} in 2 lingue con una collega.

Ha sostituito la capofficina di {city} per {n} giorni.
- È stata la capofficina di {city}.
- Ha sostituito la capofficina di {city} per {n} mesi.
- Ha sostituito la capofficina delle due officine di {city} per {n} giorni.
+ Per {n} giorni ha sostituito la capofficina di {city}.
+ A {city} ha sostituito la capofficina per {n} giorni.

Ha tenuto in funzione {n} macchine in due sedi.
- Ha tenuto in funzione due macchine in {n} sedi.
- Ha tenuto in funzione {n} macchine in tutte le sedi.
- Ha comprato {n} macchine per due sedi.
+ In due sedi ha tenuto in funzione {n} macchine.
+ Ha tenuto {n} macchine in funzione in 2 sedi.

Ha scritto gran parte del piano di sicurezza del deposito di {town}.
- Ha scritto il piano di sicurezza del deposito di {town}.
- Ha scritto gran parte dei piani di sicurezza dei depositi di {town}.
- Ha approvato gran parte del piano di sicurezza del deposito di {town}.
+ Del piano di sicurezza del deposito di {town} ha scritto gran parte.
+ A {town} ha scritto gran parte del piano di sicurezza del deposito.

Ha sostenuto il primo dei due esami di {tool}.
- Ha superato i due esami di {tool}.
- Ha sostenuto gli esami di {tool}.
- Ha sostenuto il primo dei due esami di {other}.
+ Dei due esami di {tool} ha sostenuto il primo.
+ Ha fatto il primo dei due esami di {tool}.

Ha consigliato {n} clienti su {tool}, tra cui due scuole.
- Ha consigliato {n} scuole su {tool}.
- Ha consigliato {n} clienti su {tool}, tra cui dodici scuole.
- Ha venduto {tool} a {n} clienti, tra cui due scuole.
+ Su {tool} ha consigliato {n} clienti, tra cui due scuole.
+ Ha consigliato {n} clienti, tra cui due scuole, su {tool}.

Ha imballato fino a {n} ordini al giorno alla fiera di {city}.
- Ha imballato più di {n} ordini al giorno alla fiera di {city}.
- Ha imballato fino a {n} ordini al giorno a diverse fiere di {city}.
- Ha imballato fino a {n} ordini all'ora alla fiera di {city}.
+ Alla fiera di {city} ha imballato fino a {n} ordini al giorno.
+ Ha imballato al giorno fino a {n} ordini alla fiera di {city}.

Ha provato {tool} per il team vendite, che poi ha scelto {other}.
- Ha provato {tool} per il team vendite, che poi lo ha scelto.
- Ha scelto {other} per il team vendite.
- Ha provato {other} per il team vendite, che poi ha scelto {tool}.
+ Per il team vendite, che poi ha scelto {other}, ha provato {tool}.
+ Ha provato {tool} per il team vendite; poi il team ha scelto {other}.

Alcuni dei {n} rapporti sono stati usati anche a {town}.
- Tutti i {n} rapporti sono stati usati anche a {town}.
- Alcuni dei {n} rapporti sono stati usati soprattutto a {town}.
- Alcuni dei {m} rapporti sono stati usati anche a {town}.
+ Anche a {town} sono stati usati alcuni dei {n} rapporti.
+ A {town} sono stati usati anche alcuni dei {n} rapporti.

Ha gestito il bilancio della mensa, non il personale.
- Ha gestito il bilancio della mensa e il personale.
- Ha gestito i bilanci di diverse mense, non il personale.
- Ha gestito il personale della mensa.
+ Ha gestito il bilancio della mensa, ma non il personale.
+ Della mensa ha gestito il bilancio, non il personale.

Ha ridotto gli errori in {tool} da {m} a {n} al mese.
- Ha ridotto gli errori in {tool} da {m} a {n} al giorno.
- Ha ridotto gli errori in {tool} a zero.
- Ha ridotto i costi in {tool} da {m} a {n} al mese.
+ In {tool} ha ridotto gli errori da {m} a {n} al mese.
+ Gli errori in {tool} li ha ridotti da {m} a {n} al mese.

Ha redatto i verbali delle riunioni del consiglio a {city}.
- Ha guidato le riunioni del consiglio a {city}.
- È stata membro del consiglio a {city}.
- Ha redatto i verbali delle riunioni di tutti i consigli a {city}.
+ A {city} ha redatto i verbali delle riunioni del consiglio.
+ Delle riunioni del consiglio a {city} ha redatto i verbali.

Ha pianificato il passaggio dell'archivio a {tool}, fermato dopo {n} giorni.
- Ha portato l'archivio in {tool} in {n} giorni.
- Ha pianificato il passaggio dell'archivio a {tool}, concluso dopo {n} giorni.
- Ha pianificato il passaggio dell'archivio a {other}, fermato dopo {n} giorni.
+ Ha pianificato il passaggio dell'archivio a {tool}; dopo {n} giorni è stato fermato.
+ Ha pianificato il passaggio, fermato dopo {n} giorni, dell'archivio a {tool}.

Ha riparato biciclette di volontari del club di {town} nei fine settimana.
- Ha riparato biciclette di volontari del club di {town} ogni giorno.
- Ha diretto il club di {town} nei fine settimana.
- Ha venduto biciclette a volontari del club di {town} nei fine settimana.
+ Nei fine settimana ha riparato biciclette di volontari del club di {town}.
+ A {town} ha riparato biciclette di volontari del club nei fine settimana.
`

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
    ...readFacts(more),
  ],
}
