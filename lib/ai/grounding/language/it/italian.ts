import { makeRomanceStem } from '../romance-stem'
import type { LanguageTable } from '../types'
import { italianActions } from './actions'
import { italianCarriers } from './carriers'
import { italianMarks } from './marks'
import { italianNeutral } from './neutral'
import { italianNumbers } from './numbers'
import { italianSynonyms } from './synonyms'
import { italianTurns } from './turns'

export const italian: LanguageTable = {
  code: 'it',
  stem: makeRomanceStem({
    irregular:
      'ridotto riduc|ridotta riduc|ridotti riduc|ridotte riduc|riduzione riduc|riduzioni riduc|ridurre riduc|riducendo riduc|prodotto prodott|prodotti prodott|produzione produc|produzioni produc|produrre produc|tradotto traduc|traduzione traduc|traduzioni traduc|tradurre traduc|introdotto introduc|introduzione introduc|introdurre introduc|costruito costru|costruzione costru|costruire costru|condotto conduc|conduzione conduc|condurre conduc|fatto fac|fare fac|facendo fac|scritto scriv|scritta scriv|scrittura scriv|scrivere scriv|redatto redig|redazione redig|redigere redig|redigendo redig|diretto dirig|direzione dirig|dirigere dirig|vendita vend|vendite vend|venduto vend|vendere vend|acquisto acquist|acquisti acquist|acquistato acquist|mantenuto manten|mantenimento manten|manutenzione manuten|manutenzioni manuten|tenuto ten|ottenuto otten|sostegno sosten|sostenuto sosten|supporto support|supportato support|aiuto aiut|aiutato aiut|gestione gest|gestito gest|gestita gest|gestiti gest|gestire gest|gestendo gest|messo mett|messa mett|mettere mett|preso prend|presa prend|risposto rispond|risposta rispond|risposte rispond|rispondere rispond|miglioramento miglior|migliorato miglior|migliorare miglior|aumento aument|aumentato aument|diminuzione diminu|diminuito diminu|disegno disegn|disegni disegn|consegna consegn|consegne consegn|controllo controll|controlli controll|controllato controll|analisi analizz|analizzato analizz|analizzare analizz|revisione rived|formazione form|formato form|formare form|sviluppo svilupp|sviluppato svilupp|sviluppare svilupp|creazione cre|creato cre|creare cre|progettazione progett|progettato progett|progetto progetto|progetti progetto|assistenza assist|assistito assist|nuovo nuov|anno anno|anni anno|mese mese|mesi mese|paese paese|paesi paese|lezione lezion|lezioni lezion|insegnamento insegn|insegnato insegn|svolto svolg|svolgimento svolg|svolgere svolg|scelto scegl|scelta scegl|risolto risolv|risoluzione risolv|risolvere risolv|corretto corregg|correzione corregg|accolto accogl|accoglienza accogl|raccolto raccogl|raccolta raccogl|raccogliere raccogl|coordinamento coordin|coordinato coordin|organizzazione organizz|partecipazione partecip|collaborazione collabor|contributo contribu|contribuito contribu|pianificazione pianific|verifica verific|verifiche verific|verificato verific|ispezione ispezion|ispezioni ispezion|ispezionato ispezion|montaggio mont|montato mont|donne donna|uomini uomo|clienti client|cliente client|studenti student|studente student|addetti addett|addetto addett',
    endings:
      /(?:iscono|isco|isce|amenti|amento|imenti|imento|azioni|azione|izioni|izione|zioni|zione|ando|endo|ati|ate|ato|ata|iti|ite|ito|ita|uti|ute|uto|uta|avamo|avano|avo|ava|evo|eva|evano|ivo|iva|ano|ono|are|ere|ire|ai|ii|ei|i|e|o|a)$/,
    min: 3,
  }),
  isHeadFirst: true,
  hasCapitalNouns: false,
  functionWords:
    'me mio mia miei mie loro lui lei essi esse sebbene ma però perché poiché cui quale quali chi ciò questo questa quello quella questi quelle quei anch anche invece inoltre ancora già ero era erano eravamo ebbe fosse siano sia sarà sono siamo stato stata stati state essendo ci vi ne mi ti si lo la li le dove nonché anziché nell dell all dall sull il lo la i gli le l un uno una di del dello della dei degli delle d dell a al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell con su sul sullo sulla sui sugli sulle sull per tra fra e ed o od che chi cui quale mio mia miei mie suo sua suoi sue nostro nostra io noi si mi ti ci vi ne è sono stato stata stati state era erano essere ho ha hanno abbiamo aveva avere avendo come più già anche così mediante presso secondo sotto verso dove quando questo questa questi queste quello quella nonché oltre durante attraverso tramite contro loro',
  singularWords: 'un uno una questo questa',
  joiningWords: 'e ed o nonche',
  neutralWords: italianNeutral,
  carriers: italianCarriers,
  lightVerbs:
    'realizzato realizzazione svolto svolgimento effettuato esecuzione eseguito condotto responsabile_di responsabile_del responsabile_della incaricato_di gestito gestione fatto diretto direzione guidato',
  marks: [...italianMarks, ...italianTurns],
  actions: italianActions,
  synonyms: italianSynonyms,
  people:
    'squadra team gruppo collega colleghi personale responsabile capo direttore direttrice ingegnere sviluppatore docente insegnante infermiere infermiera medico consulente partner reparto dipartimento volontario studente apprendista tirocinante stagista assistente ricercatore tecnico specialista comitato fornitore cliente ostetrica farmacista contabile elettricista allenatore genitori tutor operatore collaboratore dipendente avvocato designer pasticcere veterinario chimico sommelier',
  scopes:
    'reparto dipartimento squadra team filiale negozio sede stabilimento regione paese città classe unità linea progetto pilota ufficio magazzino cucina clinica scuola laboratorio edificio gruppo cliente segmento prodotto mercato zona quartiere trimestre stagione albergo hotel turno sala sezione provincia comune azienda cantina',
  designators:
    'livello classe grado fase versione tipo categoria sezione articolo capitolo sala numero linea modello serie iso norma tappa',
  changes:
    'ridurre ridotto riduzione riducendo diminuire diminuito diminuzione abbassare abbassato aumentare aumentato aumento aumentando migliorare migliorato miglioramento migliorando incrementare incrementato incremento elevare ottimizzare ottimizzazione risparmiare risparmiato risparmio guadagnare raggiungere raggiunto risolvere risolto evitare evitato eliminare eliminato raddoppiare dimezzare accorciare accelerare ottenere ottenuto',
  letterWords:
    'gentile egregio egregia signore signora cordiali saluti distinti lettera curriculum allegato grazie tempo attualmente precedente percorso carriera azienda società credo penso felice lieto leggere conoscere',
  intentWords:
    'candidarmi candidatura candidare posizione posto interesse interessato interessata vorrei desidero spero entrare unirmi opportunità colloquio contribuire motivazione motiva piacerebbe',
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
}
