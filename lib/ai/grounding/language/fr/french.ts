import { makeRomanceStem } from '../romance-stem'
import type { LanguageTable } from '../types'
import { frenchActions } from './actions'
import { frenchCarriers } from './carriers'
import { frenchMarks } from './marks'
import { frenchNeutral } from './neutral'
import { frenchNumbers } from './numbers'
import { frenchSynonyms } from './synonyms'
import { frenchTurns } from './turns'

export const french: LanguageTable = {
  code: 'fr',
  stem: makeRomanceStem({
    irregular:
      'gerant gerant|gerante gerant|gerants gerant|dirigeant dirigeant|dirigeants dirigeant|formateur formateur|formatrice formateur|formateurs formateur|consultant consultant|consultante consultant|assistant assistant|assistante assistant|enseignant enseignant|enseignante enseignant|enseignants enseignant|etudiant etudiant|etudiants etudiant|etudiante etudiant|conduit condui|conduite condui|conduire condui|reduit redui|reduite redui|reduction redui|reduire redui|reduisant redui|produit produi|production produi|produire produi|traduit tradui|traduction tradui|traduire tradui|introduit introdui|introduction introdui|construit construi|construction construi|construire construi|ecrit ecri|ecrite ecri|ecriture ecri|redaction redig|redactions redig|redige redig|rediger redig|suivi suiv|suivre suiv|suivant suiv|tenu ten|tenue ten|tenir ten|maintenu mainten|maintenance mainten|maintenir mainten|maintien mainten|obtenu obten|obtenir obten|soutien souten|soutenu souten|vente vend|ventes vend|vendu vend|vendre vend|mis mett|mise mett|mettre mett|pris prend|prise prend|prendre prend|repondu repond|reponse repond|reponses repond|repondre repond|fait fai|faire fai|faite fai|baisse baiss|hausse hauss|achat achet|achats achet|achete achet|acheter achet|envoi envoy|envois envoy|envoye envoy|essai essay|essais essay|choix chois|choisi chois|appui appuy|appuye appuy|accru accro|accroissement accro|concu concev|conception concev|concevoir concev|recu recev|reception recev|recevoir recev|aide aid|aider aid|aidant aid|nouveau nouv|nouvel nouv|nouvelle nouv|nouveaux nouv|nouvelles nouv|travaux travail|travail travail|journaux journal|hopitaux hopital|locaux local|medicaux medical|mensuels mensuel|developpe developp|developpement developp|gestion ger|gere ger|gerer ger|gestions ger|direction dirig|dirige dirig|diriger dirig|formation form|formations form|forme form|former form|analyse analys|analyser analys|mois mois|fois fois|temps temps|cours cours|acces acces|proces proces|succes succes|processus processus|pays pays|tous tou|toutes tou|toute tou|tout tou|ans an|annees annee|enfants enfant|clients client|cliente client|clientes client|eleves eleve|eleve eleve|animation anim|anime anim|animer anim',
    endings:
      /(?:issements?|ements?|ations?|itions?|ateurs?_|issant|issons|aient|erent|antes?|ants?|ees?|es?|er|ez|ir|re|ion|ions|age|ages|ais|ait|aient|ons|ent|ant|ements|ment)$/,
    min: 3,
  }),
  isHeadFirst: true,
  hasCapitalNouns: false,
  functionWords:
    "mais car donc or puisque parce quoique bien ce c ça cela ceci celui celle ceux celles moi toi soi lui eux y en suis es sommes êtes sois soit fût étais étions ayant eu eus ont aurait serait seront sera peux on où lequel laquelle lesquels desquels auquel le la les l un une des du de d à au aux en dans par pour sur sous avec et ou où qui que qu dont ce cet cette ces son sa ses leur leurs notre nos mon ma mes je j nous il elle ils elles on se s y lors chez entre vers depuis pendant afin ainsi donc comme plus ne n été est sont était étaient a ai avons ont avait avaient étais étions suis sommes c qu quoi voici très être avoir ayant via selon face auprès sein cadre moi me m vous votre vos jusqu' jusque",
  singularWords: 'un une ce cet cette',
  joiningWords: 'et ou',
  neutralWords: frenchNeutral,
  carriers: frenchCarriers,
  lightVerbs:
    'réalisé réalisation effectué exécution exécuté mené conduite conduit assuré prise_en_charge responsable_de chargé_de géré gestion dirigé direction piloté pilotage fait mise_en_œuvre',
  marks: [...frenchMarks, ...frenchTurns],
  actions: frenchActions,
  synonyms: frenchSynonyms,
  people:
    'équipe collègue personnel responsable chef directeur directrice ingénieur développeur enseignant professeur infirmier infirmière médecin consultant partenaire groupe service bénévole étudiant apprenti stagiaire assistant chercheur technicien spécialiste comité fournisseur client sage-femme pharmacien comptable électricien entraîneur parents tuteur conservateur collaborateur employé salarié agent conseil intervenant',
  scopes:
    'service département équipe agence magasin site usine région pays ville classe unité ligne projet pilote étage bureau entrepôt cuisine clinique école laboratoire bâtiment groupe client segment produit marché zone quartier secteur trimestre saison hôtel boutique filière poste cave rayon',
  designators:
    'niveau classe grade phase version type catégorie section article chapitre salle numéro n° ligne modèle série iso nf norme étape cycle',
  changes:
    'réduit réduire réduction diminué diminuer diminution baissé baisser baisse augmenté augmenter augmentation amélioré améliorer amélioration accru accroître optimisé optimiser optimisation doublé divisé raccourci économisé économiser gagné gagner résolu résoudre évité éviter éliminé éliminer supprimé hausse progression accéléré renforcé fidélisé atteint',
  letterWords:
    'madame monsieur veuillez agréer salutations distinguées cordialement lettre cv joint merci temps actuellement précédent parcours carrière entreprise société je crois pense heureux ravie ravi lecture lire connaître permis',
  intentWords:
    'postuler candidature candidate poste annonce intérêt intéressé intéressée intéresse souhaite souhaiterais espère rejoindre intégrer opportunité entretien rencontrer plaisir envie aimerais contribuer motivation motivé motivée',
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
}
