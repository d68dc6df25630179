import { makeRomanceStem } from '../romance-stem'
import type { LanguageTable } from '../types'
import { italianMarks } from './marks'
import { italianNumbers } from './numbers'
import { italianWishes } from './wishes'

export const italian: LanguageTable = {
  code: 'it',
  stem: makeRomanceStem({
    irregular:
      'ridotto riduc|ridotta riduc|ridotti riduc|ridotte riduc|riduzione riduc|riduzioni riduc|ridurre riduc|riducendo riduc|prodotto prodott|prodotti prodott|produzione produc|produzioni produc|produrre produc|tradotto traduc|traduzione traduc|traduzioni traduc|tradurre traduc|introdotto introduc|introduzione introduc|introdurre introduc|costruito costru|costruzione costru|costruire costru|condotto conduc|conduzione conduc|condurre conduc|fatto fac|fare fac|facendo fac|scritto scriv|scritta scriv|scrittura scriv|scrivere scriv|redatto redig|redazione redig|redigere redig|redigendo redig|diretto dirig|direzione dirig|dirigere dirig|vendita vend|vendite vend|venduto vend|vendere vend|acquisto acquist|acquisti acquist|acquistato acquist|mantenuto manten|mantenimento manten|manutenzione manuten|manutenzioni manuten|tenuto ten|ottenuto otten|sostegno sosten|sostenuto sosten|supporto support|supportato support|aiuto aiut|aiutato aiut|gestione gest|gestito gest|gestita gest|gestiti gest|gestire gest|gestendo gest|messo mett|messa mett|mettere mett|preso prend|presa prend|risposto rispond|risposta rispond|risposte rispond|rispondere rispond|miglioramento miglior|migliorato miglior|migliorare miglior|aumento aument|aumentato aument|diminuzione diminu|diminuito diminu|disegno disegn|disegni disegn|consegna consegn|consegne consegn|controllo controll|controlli controll|controllato controll|analisi analizz|analizzato analizz|analizzare analizz|revisione rived|formazione form|formato form|formare form|sviluppo svilupp|sviluppato svilupp|sviluppare svilupp|creazione cre|creato cre|creare cre|progettazione progett|progettato progett|progetto progetto|progetti progetto|assistenza assist|assistito assist|nuovo nuov|anno anno|anni anno|mese mese|mesi mese|paese paese|paesi paese|lezione lezion|lezioni lezion|insegnamento insegn|insegnato insegn|svolto svolg|svolgimento svolg|svolgere svolg|scelto scegl|scelta scegl|risolto risolv|risoluzione risolv|risolvere risolv|corretto corregg|correzione corregg|accolto accogl|accoglienza accogl|raccolto raccogl|raccolta raccogl|raccogliere raccogl|coordinamento coordin|coordinato coordin|organizzazione organizz|partecipazione partecip|collaborazione collabor|contributo contribu|contribuito contribu|pianificazione pianific|verifica verific|verifiche verific|verificato verific|ispezione ispezion|ispezioni ispezion|ispezionato ispezion|montaggio mont|montato mont|donne donna|uomini uomo|clienti client|cliente client|studenti student|studente student|addetti addett|addetto addett',
    endings:
      /(?:iscono|isco|isce|amenti|amento|imenti|imento|azioni|azione|izioni|izione|zioni|zione|ando|endo|ati|ate|ato|ata|iti|ite|ito|ita|uti|ute|uto|uta|avamo|avano|avo|ava|evo|eva|evano|ivo|iva|ano|ono|are|ere|ire|ai|ii|ei|i|e|o|a)$/,
    min: 3,
  }),
  hasCapitalNouns: false,
  functionWords:
    'me mio mia miei mie loro lui lei essi esse sebbene ma però perché poiché cui quale quali chi ciò questo questa quello quella questi quelle quei anch anche invece inoltre ancora già ero era erano eravamo ebbe fosse siano sia sarà sono siamo stato stata stati state essendo ci vi ne mi ti si lo la li le dove nonché anziché nell dell all dall sull il i gli l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra e ed o od che suo sua suoi sue nostro nostra io noi è essere ho ha hanno abbiamo aveva avere avendo come più così mediante presso secondo sotto verso quando queste oltre durante attraverso tramite contro',
  joiningWords: 'e ed o nonche',
  designators:
    'livello classe grado fase versione tipo categoria sezione articolo capitolo sala numero linea modello serie iso norma tappa',
  marks: italianMarks,
  responsible:
    'responsabile_di responsabile incaricato_di a_capo_di lanciato lancio introdotto introduzione assunto assunzione reclutato reclutamento istituito istituzione approvato approvazione autorizzato coordinato coordinamento coordinare organizzato organizzazione organizzare',
  leading:
    'diretto direzione dirigere guidato guida guidare capeggiato condotto gestito gestione gestire amministrato amministrazione supervisionato supervisione supervisionare fondato fondazione',
  numbers: italianNumbers,
  timeUnits: [
    [1 / 60, 'secondi'],
    [1, 'minuto minuti min'],
    [60, 'ora ore h'],
    [1440, 'giorno giorni'],
    [10080, 'settimana settimane'],
    [43800, 'mese mesi'],
    [525600, 'anno anni'],
  ],
  percent: 'per_cento percento',
  points: 'punto punti punti_percentuali punto_percentuale',
  wishes: italianWishes,
}
