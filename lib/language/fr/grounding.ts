import {
  type GroundingTable,
  type Marks,
  makeRomanceStem,
  numberWords,
  readPairs,
  type WishWords,
} from '../kinds/grounding'

const numbers = numberWords({
  values: readPairs(
    'zero 0 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90 dizaine 10 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100',
  ),
  multipliers:
    'cent 100 cents 100 mille 1000 milliers 1000 millier 1000 million 1000000 millions 1000000 milliard 1000000000 milliards 1000000000',
  fractions: 'demi 0.5 moitie 0.5 tiers 0.3333 quart 0.25 quarts 0.25 cinquieme 0.2 dixieme 0.1',
  ratios:
    'double 2 doubler 2 doublee 2 doublant 2 doublement 2 triple 3 triplee 3 tripler 3 triplant 3 quadruple 4',
  joins: 'et',
})

const wishes: WishWords = {
  openings:
    "j' aimerais|j' aimerais beaucoup|je souhaite|je souhaiterais|je serais heureux de|je serais heureuse de|je serais ravi de|je serais ravie de|je serais très heureux de|je serais très heureuse de|j' espère|je me réjouis de|je me réjouis d'|ce serait un plaisir de|je m' intéresse à|je postule à|je postule pour",
  rest: "vous|votre|vos|avec vous|de vous|le|la|les|l'|un|une|de|d'|du|des|à|au|en|dans|pour|sur|avec|et|ou|ce|cette|cet|rencontrer|parler|échanger|discuter|lire|bientôt|prochainement|entretien|rencontre|échange|occasion|opportunité|réponse|poste|offre|annonce|équipe|entreprise|société|ma candidature|ma lettre|en savoir plus|en apprendre plus|rejoindre|intégrer|vive voix|de vive voix|comment je pourrais vous aider|comment je pourrais contribuer",
  whole:
    "merci|merci beaucoup|merci de votre attention|merci pour votre attention|merci pour votre temps|merci de m' avoir lu|merci de m' avoir lue|je vous remercie de votre attention|je vous remercie de l' attention portée à ma candidature|je vous remercie pour votre temps|cordialement|bien cordialement",
}

/** Small words that carry a fact, and words of rank, papers and levels. */
const marks: Marks = {
  negation: { not: 'ne_pas pas jamais sans aucun aucune ni non' },
  limit: {
    about:
      'environ près_de autour_de approximativement quelque à_peu_près à_peu_de_chose_près une_petite avoisine avoisinait avoisinant aux_alentours_de dans_les',
    average: 'en_moyenne moyenne_de',
    atMost:
      'jusqu_à jusqu_a au_maximum au_plus maximum max tout_au_plus pas_plus_de maximale un_maximum_de ne_dépassant_pas ne_dépasse_pas ne_dépassent_pas ne_dépassait_pas ne_dépassant_jamais sans_dépasser n_excédant_pas n_excède_pas jamais_plus_de dans_la_limite_de plafonné_à plafonnée_à plafonnés_à plafonnées_à',
    atLeast: 'au_moins minimum au_minimum pas_moins_de un_minimum_de ou_plus',
    more: 'plus_de plus_d supérieur_à au_delà_de',
    less: 'moins_de moins_d presque à_peine inférieur_à',
    exactly: 'exactement précisément',
  },
  period: {
    season: 'par_saison chaque_saison',
    night: 'par_nuit chaque_nuit',
    sometimes:
      'occasionnel occasionnelle occasionnels occasionnellement parfois ponctuel ponctuelle ponctuels ponctuellement au_besoin si_nécessaire',
    day: 'quotidien quotidienne quotidiens quotidiennes quotidiennement par_jour journalier journalière journaliers chaque_jour une_fois_par_jour',
    week: 'hebdomadaire hebdomadaires hebdomadairement par_semaine chaque_semaine une_fois_par_semaine',
    month:
      'mensuel mensuelle mensuels mensuelles mensuellement par_mois chaque_mois une_fois_par_mois',
    quarter: 'trimestriel trimestrielle trimestriels trimestrielles par_trimestre chaque_trimestre',
    year: 'annuel annuelle annuels annuelles annuellement par_an chaque_année par_année une_fois_par_an chaque_an',
    hour: 'par_heure chaque_heure',
    shift: 'par_service par_poste par_garde par_vacation',
    minute: 'par_minute',
    second: 'par_seconde',
    often: 'régulier régulière réguliers régulières régulièrement souvent fréquemment fréquent',
    always: 'toujours constamment continu continue en_continu systématiquement',
    fortnight: 'bimensuel',
    weekend: 'week-end le_week-end chaque_week-end',
  },
  hedge: {
    help: 'part contribué collaboré contribuais aidais participais aidé aide aider aidant participé participation participer participant contribution contribuer contribuant appuyé appui assisté assister assistance soutenu soutien soutenir collaboration collaborer collaborant impliqué impliquée associé associée concouru secondé épaulé contributeur contributrice',
    plan: 'proposé proposée proposés idée suggéré propose proposer proposition prévu prévue prévoyait projeté envisagé recommandé recommandation peut pourrait pouvait possible potentiel potentielle éventuel nominée nominé nomination postulé présélectionnée présélectionné',
    progress:
      'pas_encore en_cours actuellement candidat candidate préparant inscrit inscrite futur candidats candidates inachevé',
    attended:
      'auditrice auditeur autodidacte appris loisir observé observation initiation notions découverte découvert',
    under: 'supervisé supervisée encadré encadrée remplacé remplacement suppléance',
    acting:
      'intérim intérimaire temporaire adjoint adjointe stagiaire stage apprenti apprentie apprentissage alternance bénévole bénévolat vacataire remplaçant remplaçante',
  },
  by: { by: 'de d' },
  from: { from: 'de d du' },
  to: { to: 'à au aux a' },
  title: {
    lead: 'chef cheffe directeur directrice manager gérant gérante président présidente fondateur fondatrice superviseur senior coordinateur coordinatrice coordonnateur expert experte spécialiste chef_de_projet dirigeant patron proviseur consultant consultante',
  },
  qualification: {
    any: 'diplôme diplômé diplômée certifié certifiée certification certificat qualifié qualifiée titulaire agréé',
    doctor: 'doctorat docteur doctorant habilitation',
    master: 'master mba',
    bachelor: 'licence',
    degree:
      'bac bts dut cap bep ingénieur_diplômé agrégé agrégation capes prix récompense bourse lauréat',
  },
  level: {
    level:
      'scolaire élémentaire débrouillé courant couramment bilingue maternelle natif native intermédiaire débutant avancé avancée c2 c1 b2 b1 a2 a1 notions_de trilingue',
  },
}

export const grounding: GroundingTable = {
  code: 'fr',
  stem: makeRomanceStem({
    irregular:
      'gerant gerant|gerante gerant|gerants gerant|dirigeant dirigeant|dirigeants dirigeant|formateur formateur|formatrice formateur|formateurs formateur|consultant consultant|consultante consultant|assistant assistant|assistante assistant|enseignant enseignant|enseignante enseignant|enseignants enseignant|etudiant etudiant|etudiants etudiant|etudiante etudiant|conduit condui|conduite condui|conduire condui|reduit redui|reduite redui|reduction redui|reduire redui|reduisant redui|produit produi|production produi|produire produi|traduit tradui|traduction tradui|traduire tradui|introduit introdui|introduction introdui|construit construi|construction construi|construire construi|ecrit ecri|ecrite ecri|ecriture ecri|redaction redig|redactions redig|redige redig|rediger redig|suivi suiv|suivre suiv|suivant suiv|tenu ten|tenue ten|tenir ten|maintenu mainten|maintenance mainten|maintenir mainten|maintien mainten|obtenu obten|obtenir obten|soutien souten|soutenu souten|vente vend|ventes vend|vendu vend|vendre vend|mis mett|mise mett|mettre mett|pris prend|prise prend|prendre prend|repondu repond|reponse repond|reponses repond|repondre repond|fait fai|faire fai|faite fai|baisse baiss|hausse hauss|achat achet|achats achet|achete achet|acheter achet|envoi envoy|envois envoy|envoye envoy|essai essay|essais essay|choix chois|choisi chois|appui appuy|appuye appuy|accru accro|accroissement accro|concu concev|conception concev|concevoir concev|recu recev|reception recev|recevoir recev|aide aid|aider aid|aidant aid|nouveau nouv|nouvel nouv|nouvelle nouv|nouveaux nouv|nouvelles nouv|travaux travail|travail travail|journaux journal|hopitaux hopital|locaux local|medicaux medical|mensuels mensuel|developpe developp|developpement developp|gestion ger|gere ger|gerer ger|gestions ger|direction dirig|dirige dirig|diriger dirig|formation form|formations form|forme form|former form|analyse analys|analyser analys|mois mois|fois fois|temps temps|cours cours|acces acces|proces proces|succes succes|processus processus|pays pays|tous tou|toutes tou|toute tou|tout tou|ans an|annees annee|enfants enfant|clients client|cliente client|clientes client|eleves eleve|eleve eleve|animation anim|anime anim|animer anim',
    endings:
      /(?:issements?|ements?|ations?|itions?|ateurs?_|issant|issons|aient|erent|antes?|ants?|ees?|es?|er|ez|ir|re|ion|ions|age|ages|ais|ait|aient|ons|ent|ant|ements|ment)$/,
    min: 3,
  }),
  hasCapitalNouns: false,
  functionWords:
    "mais car donc or puisque parce quoique bien ce c ça cela ceci celui celle ceux celles moi toi soi lui eux y en suis es sommes êtes sois soit fût étais étions ayant eu eus ont aurait serait seront sera peux on où lequel laquelle lesquels desquels auquel le la les l un une des du de d à au aux dans par pour sur sous avec et ou qui que qu dont cet cette ces son sa ses leur leurs notre nos mon ma mes je j nous il elle ils elles se s lors chez entre vers depuis pendant afin ainsi comme plus ne n été est sont était étaient a ai avons avait avaient quoi voici très être avoir via selon face auprès sein cadre me m vous votre vos jusqu' jusque",
  joiningWords: 'et ou',
  designators:
    'niveau classe grade phase version type catégorie section article chapitre salle numéro n° ligne modèle série iso nf norme étape cycle',
  marks,
  responsible:
    'responsable_de responsable chargé_de en_charge_de à_la_tête_de mené lancé lancement introduit introduction recruté recrutement embauché embauche instauré mis_en_place mise_en_place validé validation approuvé initié_le coordonné coordination coordonner organisé organisation organiser encadré encadrement_de_stage suivi',
  leading:
    'dirigé direction diriger piloté pilotage piloter mené conduit conduite géré gestion gérer administré administration encadré encadrement encadrer supervisé supervision superviser managé management fondé fondation créé_une_entreprise',
  numbers,
  timeUnits: [
    [1 / 60, 'seconde secondes'],
    [1, 'minute minutes min'],
    [60, 'heure heures h'],
    [1440, 'jour jours'],
    [10080, 'semaine semaines'],
    [43800, 'mois'],
    [525600, 'an ans année années'],
  ],
  percent: 'pour_cent pourcent',
  points: 'point points points_de_pourcentage point_de_pourcentage',
  wishes,
}
