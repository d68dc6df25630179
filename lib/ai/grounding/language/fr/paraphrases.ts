/** Words that stand for each other when people reword descriptions of work; groups separated by bars. */
export const frenchParaphrases = `
acheter acquérir se_procurer | achever terminer finir | accompagner suivre encadrer | accord entente convention |
accueillir recevoir | adapter ajuster modifier | aider assister épauler | aliment nourriture | améliorer perfectionner
| analyser étudier examiner | animer conduire mener tenir dispenser | annuler supprimer | appareil dispositif engin
machine | appel coup_de_fil | apporter fournir | apprendre enseigner | archiver conserver | arranger organiser |
assurer réaliser effectuer faire exécuter mener accomplir | attribuer affecter | augmenter accroître relever hausser |
avis opinion | baisser réduire diminuer abaisser faire_baisser | bâtiment immeuble édifice | bébé nouveau-né
nourrisson | bilan compte_rendu | boîte carton caisse | cahier carnet livret | calculer chiffrer estimer | camion
poids_lourd | catalogue inventaire | charger remplir | chercher rechercher | choisir sélectionner retenir opter |
classer ranger ordonner trier | client clientèle | collecter recueillir rassembler | collègue confrère consoeur |
colis paquet | commander passer_commande | comparer confronter | compléter remplir | compter dénombrer | concevoir
élaborer créer imaginer dessiner | conduire piloter | confectionner fabriquer produire réaliser | conseiller orienter
recommander préconiser | conserver garder maintenir | consigner noter inscrire enregistrer saisir relever | construire
bâtir édifier | consulter voir | contrôler vérifier inspecter examiner | convaincre persuader | convention contrat
accord | coordonner organiser | corriger rectifier réviser | couper découper trancher | courrier lettre correspondance
| cours leçon leçons séance | coût dépense frais prix | créer monter établir mettre_en_place instaurer | cuisiner
préparer cuire | débuter commencer démarrer | décrire dépeindre | défaut anomalie erreur | demande requête
sollicitation | dépanner réparer | déplacer transférer | dessin plan croquis | détecter repérer déceler identifier
constater | développer élaborer | diffuser distribuer | diminuer réduire | discuter échanger | document pièce | donner
remettre transmettre | dossier fichier | école établissement | écrire rédiger composer | élève étudiant apprenant
enfant | embaucher recruter engager | employé salarié agent collaborateur personnel | employer utiliser se_servir
recourir | emballer conditionner | encaisser percevoir | enquête sondage | enseignant professeur instituteur |
entretenir maintenir soigner | entreprise société firme maison | envoyer expédier adresser transmettre | épreuve test
essai | équipe groupe | erreur faute | essayer tester expérimenter | établir dresser rédiger | étude analyse recherche
| évaluer estimer apprécier juger | événement manifestation | éviter prévenir empêcher | examen épreuve | expliquer
exposer présenter | exposition salon | fabriquer produire | facture note | femme patiente mère | fermer clore | fiche
feuille formulaire | fixer poser installer monter | former initier instruire | fournir livrer approvisionner |
fournisseur prestataire | gérer traiter s'occuper | groupe équipe | guide manuel livret | habitant résident | hôtel
établissement | idée proposition suggestion | image photo photographie cliché | incident panne | inscrire enregistrer
| installer poser monter mettre_en_place | jardin parc | jeune adolescent enfant | journal quotidien | laver nettoyer
| liste relevé répertoire | livre ouvrage volume titre | livrer remettre distribuer | local salle pièce | logement
appartement habitation | logiciel programme application outil | machine appareil équipement | magasin boutique
point_de_vente | maintenance entretien | malade patient | matériel équipement | médicament remède traitement |
mettre_à_jour actualiser | mettre_au_point élaborer | montrer présenter | négocier discuter traiter | nettoyer laver |
nouveau neuf | observer surveiller suivre veiller | offre proposition | organiser monter préparer mettre_sur_pied
planifier | ouvrier travailleur | panne défaillance dysfonctionnement | parents famille | participer prendre_part |
payer régler | personne individu | piloter diriger | planning emploi_du_temps calendrier | plat mets | préparer
confectionner apprêter | présenter exposer montrer | prix tarif coût | problème difficulté souci | procédure protocole
démarche | produit article marchandise | proposer suggérer avancer soumettre | rappel relance | rapport compte_rendu
bilan | ranger classer | réclamation plainte | recevoir accueillir | rédiger écrire | remplacer substituer suppléer |
rencontre réunion entretien | rendez-vous consultation | réparer remettre_en_état | résoudre régler solutionner |
résumé synthèse récapitulatif | réunion séance rencontre | réviser relire revoir | ronde tournée | rural campagne
de_campagne | saisir enregistrer entrer | salle pièce | salon foire exposition | sélectionner choisir | service
prestation | signaler alerter | soigner traiter | soins traitement | stage formation | stagiaire apprenti élève |
stock réserve inventaire | suivre surveiller | suivi accompagnement | tableau grille | tâche travail mission | tenir
gérer | tester essayer | texte document | transférer déplacer migrer basculer passer | travailler oeuvrer | usager
utilisateur client | vacances congés | vendre céder écouler | vérifier contrôler s'assurer | véhicule voiture
automobile | ville commune localité | voyage déplacement trajet | semer planter | récolter cueillir ramasser |
débutant novice
`
