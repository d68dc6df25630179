/** Forms and nouns of verbs that no ending joins. */
export const frenchDerivations = `
ouvrir ouvre ouvert ouverte ouvertes ouverture ouvertures inaugurer inauguré inauguration | choisir choisi choisis
choix sélectionner sélectionné sélection | écrire écrit écrite écrits écriture rédiger rédigé rédigée rédaction |
décrire décrit décrite décrits description descriptions | lire lu lue lecture lectures | relire relu relue relecture
relectures | traduire traduit traduite traduits traduction traductions | produire
produit produite production | réduire réduit réduite réduction baisser baissé baisse | conduire conduit conduite |
introduire introduit introduite introduction | construire construit construite construction | instruire instruit
instruction | vendre vendu vendue vends vente ventes | rendre rendu remise | répondre répondu réponds réponse réponses
| recevoir reçu reçue réception | concevoir conçu conçue conception conceptions | suivre suivi suivie suivis | servir
servi sers service services | tenir tenu tenue tiens | maintenir maintenu maintien maintenance entretenir entretenu
entretien | obtenir obtenu obtenue obtention | contenir contenu | soutenir soutenu soutien | mettre mis mise |
remettre remis remise remises | transmettre transmis transmise transmission | permettre permis | admettre admis
admission | prendre pris prise | apprendre appris apprise apprentissage | reprendre repris reprise | entreprendre
entrepris | faire fait faite | dire dit | voir vu vue | prévoir prévu prévue prévision prévisions | savoir su |
pouvoir pu | devoir dû | peindre peint peinture peintures | teindre teint teinture | coudre cousu couture | cuire cuit
cuisson | moudre moulu mouture | nettoyer nettoyé nettoyage | essayer essayé essai essais tester testé test | payer
payé paiement paiements paie | envoyer envoyé envoi envois expédier expédié expédition | employer employé emploi
utiliser utilisé utilisation | acheter acheté achat achats | peser pesé pesée pesées | mesurer mesuré mesure mesures |
compter compté comptage | appeler appelé appel appels | nommer nommé nomination | livrer livré livraison livraisons |
charger chargé chargement | accueillir accueilli accueille accueil | recueillir recueilli recueil | cueillir cueilli
cueillette | courir couru course courses | mourir mort décès | naître né naissance naissances | croître crû croissance
| vivre vécu | vaincre vaincu | convaincre convaincu | conclure conclu conclusion | exclure exclu exclusion |
inclure inclus inclusion | définir défini définition | finir fini fin terminer terminé | fournir fourni fourniture |
garantir garanti garantie | vérifier vérifié vérifie vérification vérifications contrôler contrôlé contrôle contrôles
| corriger corrigé correction corrections | réviser révisé révision révisions | décider décidé décision décisions |
diviser divisé division | étendre étendu extension | perdre perdu perte pertes | descendre descendu descente descentes
| monter monté montage | démonter démonté démontage | poser posé pose | déposer déposé dépôt dépôts | exposer exposé
exposition expositions | composer composé composition | proposer proposé propose proposition propositions suggérer
suggéré suggestion | changer changé changement changements | analyser analysé analyse analyses | soigner soigné soin
soins | opérer opéré opération opérations | vacciner vacciné vaccination vaccins | classer classé classement | ranger
rangé rangement | trier trié tri | numériser numérisé numérisation | archiver archivé archivage archives | dépouiller
dépouillé dépouillement | élever élevé élevage | semer semé semis | récolter récolté récolte récoltes | tailler taillé
taille
`
