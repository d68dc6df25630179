import type { MarkRow } from '../types'

/** Small words that carry a fact, and words of rank, papers and levels. */
export const germanMarks: readonly MarkRow[] = [
  [
    'negation',
    'not',
    'keinerlei niemand nicht nie niemals ohne kein keine keiner keinen keinem keines weder noch frei_von',
  ],
  [
    'limit',
    'atLeast',
    'ab mindestens wenigstens minimal nicht_weniger_als nie_weniger_als oder_mehr nicht_unter',
  ],
  [
    'limit',
    'atMost',
    'bis bis_zu höchstens maximal nicht_mehr_als max nicht_über nie_mehr_als allerhöchstens nie_über keine_mehr_als nicht_größer_als nicht_länger_als maximale maximalen',
  ],
  [
    'limit',
    'about',
    'etwa circa ca rund ungefähr zirka geschätzt schätzungsweise um_die in_etwa annäherungsweise überschlägig',
  ],
  ['limit', 'average', 'durchschnittlich im_durchschnitt im_schnitt im_mittel'],
  ['limit', 'more', 'mehr_als oberhalb gut'],
  ['limit', 'over', 'über'],
  ['limit', 'less', 'weniger_als unter knapp fast beinahe nahezu annähernd'],
  ['limit', 'exactly', 'genau exakt'],
  ['period', 'season', 'pro_saison jede_saison'],
  [
    'period',
    'week',
    'wöchentlich wöchentliche wöchentlichen wöchentlicher pro_woche je_woche jede_woche wöchentliches wöchentlichem einmal_wöchentlich',
  ],
  [
    'period',
    'month',
    'monatlich monatliche monatlichen monatlicher pro_monat im_monat je_monat jeden_monat monatliches monatlichem einmal_monatlich',
  ],
  [
    'period',
    'sometimes',
    'gelegentlich gelegentliche gelegentlichen manchmal bei_bedarf vereinzelt zeitweise aushilfsweise vertretungsweise bedarfsweise',
  ],
  ['period', 'night', 'pro_nacht jede_nacht nächtlich'],
  [
    'period',
    'day',
    'täglich tägliche täglichen täglicher tägliches pro_tag am_tag je_tag jeden_tag arbeitstäglich täglichem einmal_täglich tagtäglich',
  ],
  [
    'period',
    'fortnight',
    'vierzehntägig zweiwöchentlich alle_zwei_wochen vierzehntägige vierzehntägigen zweiwöchentliche zweiwöchigen_rhythmus im_zweiwochenrhythmus',
  ],
  [
    'period',
    'quarter',
    'vierteljährlich vierteljährliche pro_quartal quartalsweise je_quartal jedes_quartal viermal_jährlich vierteljährliches vierteljährlichen vierteljährlicher',
  ],
  [
    'period',
    'year',
    'jährlich jährliche jährlichen jährlicher pro_jahr im_jahr je_jahr jedes_jahr jahres alljährlich jährliches jährlichem einmal_jährlich im_jahresturnus',
  ],
  ['period', 'hour', 'stündlich pro_stunde je_stunde'],
  ['period', 'shift', 'pro_schicht je_schicht pro_dienst jede_schicht'],
  ['period', 'minute', 'pro_minute'],
  ['period', 'second', 'pro_sekunde'],
  [
    'period',
    'often',
    'regelmäßig regelmäßige regelmäßigen regelmäßiger oft häufig laufend laufende laufenden',
  ],
  ['period', 'always', 'immer stets ständig kontinuierlich durchgehend dauerhaft'],
  [
    'hedge',
    'plan',
    'vorgeschlagen vorgeschlagene idee angedacht vorschlag vorschläge geplante geplanten geplanter soll sollte beabsichtigt angestrebt empfohlen empfahl empfehlung vorgesehen anregung angeregt kann könnte können möglich mögliche möglicherweise potenziell nominiert nominierung bewarb beworben versuchte versucht kandidierte schlug schlage schlägt würde würden',
  ],
  [
    'hedge',
    'progress',
    'in_ausbildung noch_nicht aussteht ausstehend derzeit zurzeit momentan offen laufend studiere studium angestrebt voraussichtlich anwärter kandidat angehend angehende angehender begonnen kandidatin anwärterin bewerberin laufendes',
  ],
  [
    'hedge',
    'help',
    'mithelfen zugearbeitet zuarbeiten mitgemacht beteiligte beteiligten mitwirkte mithalf mitgeholfen half geholfen helfen unterstützte unterstützt unterstützung unterstützen mitarbeit mitgearbeitet mitarbeiten mitwirkung mitgewirkt mitwirken beteiligt beteiligung beitrag beigetragen beitrug trug_bei teilnahme teilgenommen assistenz assistierte assistiert assistieren zuarbeit mitgestaltung mitgestaltet mitbetreut mitbetreuung mitentwickelt mitentwicklung mitorganisation mitorganisiert mitverantwortlich mitverantwortung eingebunden aushilfe ausgeholfen wirkte wirke wirkten mithilfe',
  ],
  [
    'hedge',
    'under',
    'anleitung angeleitet aufsicht stand stellvertretend vertretung vertretungsweise',
  ],
  [
    'hedge',
    'attended',
    'autodidaktisch hobby besuchte besucht hospitiert hospitation hospitierte beobachtet grundkenntnisse einblick einblicke kennengelernt teil zuhörer zuhörerin',
  ],
  ['by', 'by', 'um durch'],
  ['from', 'from', 'ab von'],
  ['to', 'to', 'auf bis'],
  [
    'hedge',
    'acting',
    'kommissarisch kommissarische kommissarischer interim vorübergehend befristet stellvertretend stellvertretende stellvertretender stellvertreter stellvertreterin praktikant praktikantin praktikum werkstudent werkstudentin auszubildende auszubildender azubi volontär volontärin ehrenamtlich ehrenamtliche teilzeit aushilfsweise assistent assistentin trainee',
  ],
  [
    'title',
    'lead',
    'leiter leiterin teamleiter teamleiterin teamleitung chef chefin direktor direktorin geschäftsführer geschäftsführerin geschäftsführung vorstand senior manager managerin führungskraft abteilungsleiter abteilungsleiterin abteilungsleitung projektleiter projektleiterin projektleitung schichtleiter schichtleiterin schichtleitung inhaber gründer gründerin vorsitzende vorsitzender meister meisterin experte expertin spezialist spezialistin prokurist oberarzt stationsleitung rektor schulleiter schulleiterin schulleitung kommandant koordinator koordinatorin küchenchef vorarbeiter polier professor',
  ],
  [
    'qualification',
    'any',
    'abschluss studium ausbildung zertifikat zertifiziert zertifizierte zertifizierter zertifizierung geprüft geprüfte geprüfter qualifiziert qualifizierte qualifizierter staatlich',
  ],
  [
    'qualification',
    'doctor',
    'promotion promoviert promovierte promovierter doktor dr habilitation',
  ],
  ['qualification', 'master', 'master diplom magister staatsexamen mba msc'],
  ['qualification', 'bachelor', 'bachelor bsc'],
  [
    'qualification',
    'degree',
    'meisterbrief approbation approbiert approbierte fachwirt fachwirtin techniker ausgelernt ausgezeichnet auszeichnung preis stipendium',
  ],
  [
    'level',
    'level',
    'schulkenntnisse schulniveau grundlegend muttersprache muttersprachlich fließend verhandlungssicher fortgeschritten fortgeschrittene grundkenntnisse c2 c1 b2 b1 a2 a1',
  ],
  ['level', 'two', 'zweisprachig'],
]
