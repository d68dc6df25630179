import type { MarkRow } from '../types'

/** Small words that carry a fact, and words of rank, papers and levels. */
export const italianMarks: readonly MarkRow[] = [
  ['negation', 'not', 'non mai senza nessun nessuna nessuno privo'],
  ['limit', 'less', 'poco_meno_di meno_di quasi inferiore_a'],
  [
    'limit',
    'about',
    'circa approssimativamente intorno_a all_incirca qualche più_o_meno pressappoco si_aggira_sui si_aggira_sugli si_aggira_intorno_a si_aggirava_sui attorno_a',
  ],
  ['limit', 'average', 'in_media mediamente media_di'],
  [
    'limit',
    'atMost',
    'fino_a fino_ad al_massimo massimo non_più_di un_massimo_di non_oltre massima tutt_al_più mai_oltre mai_più_di non_superano non_supera non_superava senza_superare non_eccede non_superiore_a non_superiori_a al_più',
  ],
  ['limit', 'atLeast', 'almeno minimo come_minimo non_meno_di o_più un_minimo_di'],
  ['limit', 'more', 'più_di oltre superiore_a'],
  ['limit', 'exactly', 'esattamente'],
  ['period', 'season', 'a_stagione ogni_stagione per_stagione'],
  ['period', 'month', 'una_volta_al_mese mensile mensili mensilmente al_mese ogni_mese'],
  ['period', 'night', 'a_notte per_notte ogni_notte'],
  [
    'period',
    'sometimes',
    'ogni_tanto a_volte occasionale occasionali occasionalmente talvolta saltuario saltuariamente all_occorrenza quando_necessario',
  ],
  [
    'period',
    'day',
    'giornaliero giornaliera giornalieri giornaliere quotidiano quotidiana quotidiani quotidianamente al_giorno ogni_giorno una_volta_al_giorno',
  ],
  [
    'period',
    'week',
    'settimanale settimanali settimanalmente a_settimana alla_settimana ogni_settimana una_volta_a_settimana una_volta_alla_settimana',
  ],
  ['period', 'fortnight', 'quindicinale bisettimanale'],
  ['period', 'quarter', 'trimestrale trimestrali trimestralmente a_trimestre ogni_trimestre'],
  [
    'period',
    'year',
    'annuale annuali annualmente annuo all_anno l_anno ogni_anno una_volta_all_anno',
  ],
  ['period', 'hour', 'all_ora ogni_ora'],
  ['period', 'shift', 'a_turno per_turno ogni_turno'],
  ['period', 'minute', 'al_minuto'],
  ['period', 'second', 'al_secondo'],
  [
    'period',
    'often',
    'regolare regolari regolarmente frequente frequentemente spesso abituale abitualmente',
  ],
  ['period', 'always', 'sempre costantemente continuo continua continuamente'],
  [
    'hedge',
    'help',
    'preso_parte assistenza assistito aiuto aiutavo partecipavo collaboravo contribuivo supportavo aiutato aiutare aiutando partecipato partecipazione partecipare partecipando collaborato collaborazione collaborare collaborando contribuito contributo contribuire contribuendo supportato supporto supportare supportando sostenuto sostegno affiancato affiancamento coinvolto coinvolta coadiuvato affiancando affianco',
  ],
  [
    'hedge',
    'plan',
    'proposto proposta idea suggerito proporre previsto prevista raccomandato bozza può potrebbe poteva possibile potenziale',
  ],
  [
    'hedge',
    'progress',
    'non_ancora attualmente in_corso frequentando candidato candidata iscritto iscritta aspirante',
  ],
  ['hedge', 'under', 'sostituisco sostituire sostituzione'],
  ['hedge', 'attended', 'autodidatta uditrice uditore frequentato osservato osservazione nozioni'],
  ['by', 'by', 'del di dello dell'],
  ['from', 'from', 'da dal dalla dallo dall'],
  ['to', 'to', 'a al allo all fino'],
  [
    'hedge',
    'acting',
    'interim temporaneo temporanea provvisorio vice aggiunto tirocinante tirocinio stagista stage apprendista apprendistato volontario volontaria volontariato part-time aiutante supplente sostituto',
  ],
  [
    'title',
    'lead',
    'capo direttore direttrice dirigente presidente fondatore fondatrice supervisore senior coordinatore coordinatrice esperto esperta specialista leader caporeparto capoturno manager titolare chef primario',
  ],
  [
    'qualification',
    'any',
    'diploma diplomato diplomata certificato certificata certificazione qualificato qualificata titolo qualifica',
  ],
  ['qualification', 'doctor', 'dottorato dottore dottoressa'],
  ['qualification', 'master', 'master magistrale mba'],
  ['qualification', 'bachelor', 'laurea laureato laureata'],
  [
    'qualification',
    'degree',
    'triennale abilitazione abilitato abilitata premio borsa iscritto_all_albo',
  ],
  [
    'level',
    'level',
    'scolastico elementare base fluente madrelingua bilingue avanzato avanzata intermedio c2 c1 b2 b1 a2 a1',
  ],
]
