import { makeRomanceStem } from '../romance-stem'
import type { LanguageTable } from '../types'
import { frenchMarks } from './marks'
import { frenchNumbers } from './numbers'
import { frenchWishes } from './wishes'

export const french: LanguageTable = {
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
  marks: frenchMarks,
  responsible:
    'responsable_de responsable chargé_de en_charge_de à_la_tête_de mené lancé lancement introduit introduction recruté recrutement embauché embauche instauré mis_en_place mise_en_place validé validation approuvé initié_le coordonné coordination coordonner organisé organisation organiser encadré encadrement_de_stage suivi',
  leading:
    'dirigé direction diriger piloté pilotage piloter mené conduit conduite géré gestion gérer administré administration encadré encadrement encadrer supervisé supervision superviser managé management fondé fondation créé_une_entreprise',
  numbers: frenchNumbers,
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
  wishes: frenchWishes,
}
