import type { MarkRow } from '../types'

/** Small words that carry a fact, and words of rank, papers and levels. */
export const frenchMarks: readonly MarkRow[] = [
  ['negation', 'not', 'ne_pas pas jamais sans aucun aucune ni non'],
  [
    'limit',
    'about',
    'environ près_de autour_de approximativement quelque à_peu_près à_peu_de_chose_près une_petite avoisine avoisinait avoisinant aux_alentours_de dans_les',
  ],
  ['limit', 'average', 'en_moyenne moyenne_de'],
  [
    'limit',
    'atMost',
    'jusqu_à jusqu_a au_maximum au_plus maximum max tout_au_plus pas_plus_de maximale un_maximum_de ne_dépassant_pas ne_dépasse_pas ne_dépassent_pas ne_dépassait_pas ne_dépassant_jamais sans_dépasser n_excédant_pas n_excède_pas jamais_plus_de dans_la_limite_de plafonné_à plafonnée_à plafonnés_à plafonnées_à',
  ],
  ['limit', 'atLeast', 'au_moins minimum au_minimum pas_moins_de un_minimum_de ou_plus'],
  ['limit', 'more', 'plus_de plus_d supérieur_à au_delà_de'],
  ['limit', 'less', 'moins_de moins_d presque à_peine inférieur_à'],
  ['limit', 'exactly', 'exactement précisément'],
  ['period', 'season', 'par_saison chaque_saison'],
  ['period', 'night', 'par_nuit chaque_nuit'],
  [
    'period',
    'sometimes',
    'occasionnel occasionnelle occasionnels occasionnellement parfois ponctuel ponctuelle ponctuels ponctuellement au_besoin si_nécessaire',
  ],
  [
    'period',
    'day',
    'quotidien quotidienne quotidiens quotidiennes quotidiennement par_jour journalier journalière journaliers chaque_jour une_fois_par_jour',
  ],
  [
    'period',
    'week',
    'hebdomadaire hebdomadaires hebdomadairement par_semaine chaque_semaine une_fois_par_semaine',
  ],
  [
    'period',
    'month',
    'mensuel mensuelle mensuels mensuelles mensuellement par_mois chaque_mois une_fois_par_mois',
  ],
  [
    'period',
    'quarter',
    'trimestriel trimestrielle trimestriels trimestrielles par_trimestre chaque_trimestre',
  ],
  [
    'period',
    'year',
    'annuel annuelle annuels annuelles annuellement par_an chaque_année par_année une_fois_par_an chaque_an',
  ],
  ['period', 'hour', 'par_heure chaque_heure'],
  ['period', 'shift', 'par_service par_poste par_garde par_vacation'],
  ['period', 'minute', 'par_minute'],
  ['period', 'second', 'par_seconde'],
  [
    'period',
    'often',
    'régulier régulière réguliers régulières régulièrement souvent fréquemment fréquent',
  ],
  ['period', 'always', 'toujours constamment continu continue en_continu systématiquement'],
  ['period', 'fortnight', 'bimensuel'],
  ['period', 'weekend', 'week-end le_week-end chaque_week-end'],
  [
    'hedge',
    'help',
    'part contribué collaboré contribuais aidais participais aidé aide aider aidant participé participation participer participant contribution contribuer contribuant appuyé appui assisté assister assistance soutenu soutien soutenir collaboration collaborer collaborant impliqué impliquée associé associée concouru secondé épaulé contributeur contributrice',
  ],
  [
    'hedge',
    'plan',
    'proposé proposée proposés idée suggéré propose proposer proposition prévu prévue prévoyait projeté envisagé recommandé recommandation peut pourrait pouvait possible potentiel potentielle éventuel nominée nominé nomination postulé présélectionnée présélectionné',
  ],
  [
    'hedge',
    'progress',
    'pas_encore en_cours actuellement candidat candidate préparant inscrit inscrite futur candidats candidates inachevé',
  ],
  [
    'hedge',
    'attended',
    'auditrice auditeur autodidacte appris loisir observé observation initiation notions découverte découvert',
  ],
  ['hedge', 'under', 'supervisé supervisée encadré encadrée remplacé remplacement suppléance'],
  ['by', 'by', 'de d'],
  ['from', 'from', 'de d du'],
  ['to', 'to', 'à au aux a'],
  [
    'hedge',
    'acting',
    'intérim intérimaire temporaire adjoint adjointe stagiaire stage apprenti apprentie apprentissage alternance bénévole bénévolat vacataire remplaçant remplaçante',
  ],
  [
    'title',
    'lead',
    'chef cheffe directeur directrice manager gérant gérante président présidente fondateur fondatrice superviseur senior coordinateur coordinatrice coordonnateur expert experte spécialiste chef_de_projet dirigeant patron proviseur consultant consultante',
  ],
  [
    'qualification',
    'any',
    'diplôme diplômé diplômée certifié certifiée certification certificat qualifié qualifiée titulaire agréé',
  ],
  ['qualification', 'doctor', 'doctorat docteur doctorant habilitation'],
  ['qualification', 'master', 'master mba'],
  ['qualification', 'bachelor', 'licence'],
  [
    'qualification',
    'degree',
    'bac bts dut cap bep ingénieur_diplômé agrégé agrégation capes prix récompense bourse lauréat',
  ],
  [
    'level',
    'level',
    'scolaire élémentaire débrouillé courant couramment bilingue maternelle natif native intermédiaire débutant avancé avancée c2 c1 b2 b1 a2 a1 notions_de trilingue',
  ],
]
