/** Words and turns of phrase for the same thing or deed, a row each between bars. */
export const frenchWording = `
rédiger rédigé rédaction écrire écrit écriture rédige écris | préparer préparé préparation prépare élaborer élaboré élaboration monter
| établir établi établis établissement dresser dressé rédiger | élaborer élaboré concevoir conçu créer
| concevoir conçu conception créer créé création imaginer | créer créé création mettre_en_place mise_en_place monter_
| mettre_au_point mise_au_point développer développé concevoir | développer développé développement programmer coder
| construire construit construction bâtir bâti réaliser | fabriquer fabriqué fabrication produire produit production confectionner confectionné confection
| installer installé installation poser posé pose monter monté montage | monter monté montage assembler assemblé assemblage
| réparer réparé réparation dépanner dépanné dépannage remettre_en_état remise_en_état | entretenir entretenu entretien maintenir maintenance
| contrôler contrôlé contrôle vérifier vérifié vérification vérifie inspecter inspecté inspection | relire relu relecture réviser
| examiner examiné examen étudier étudié étude analyser analyse | analyser analysé analyse étudier étudié étude exploiter
| mesurer mesuré mesure relever relevé | évaluer évalué évaluation estimer estimé | calculer calculé calcul
| saisir saisi saisie entrer entré enregistrer enregistré enregistrement inscrire inscrit inscription inscrivais
| noter noté consigner consigné enregistrer | tenir_à_jour mettre_à_jour mise_à_jour actualiser actualisé tenu_à_jour
| classer classé classement ranger rangé rangement trier trié tri archiver | trier trié tri
| suivre suivi suis accompagner accompagné accompagnement accompagne | accompagner accompagné accompagnement encadrer_ guider
| accueillir accueilli accueil accueille recevoir reçu réception recevais | traiter traité traitement traite gérer géré gestion gère
| gérer géré gestion s'occuper occupé occupais occupe prendre_en_charge prise_en_charge | s'occuper charge chargé occupe
| soigner soigné soins soin prendre_en_charge | répondre répondu réponse réponds réponses | renseigner renseigné informer informé information
| conseiller conseillé conseil conseils orienter | orienter orienté orientation diriger_vers
| enseigner enseigné enseignement donner_des_cours cours apprendre | former formé formation initier initié initiation
| initier initié initiation formation | animer animé animation tenir donner | donner donné dispenser dispensé assurer
| organiser organisé organisation mettre_sur_pied monté préparer | planifier planifié planification organiser établir_le_planning planning
| coordonner coordonné coordination | participer participé participation prendre_part pris_part contribuer contribué contribution concourir associé
| aider aidé aide assister assisté appuyer soutenir prêter_main-forte donner_un_coup_de_main épauler seconder
| collaborer collaboré collaboration travailler_avec coopérer | assister assisté participer suivre suivi
| négocier négocié négociation | acheter acheté achat achats commander commandé commande approvisionner approvisionnement acquérir acquisition
| vendre vendu vente ventes commercialiser | livrer livré livraison acheminer | transporter transporté transport acheminer
| conduire conduit conduite piloter_ rouler | charger chargé chargement | expédier expédié expédition envoyer envoyé envoi
| envoyer envoyé envoi adresser adressé transmettre transmis | remettre remis remise donner donné distribuer distribué distribution
| emballer emballé emballage conditionner conditionné conditionnement | stocker stocké stockage entreposer
| nettoyer nettoyé nettoyage laver lavé entretien | cuisiner cuisiné cuisine préparer préparé | cuire cuit cuisson
| servir servi service sers | dresser dressage | réduire réduit réduction diminuer diminué diminution baisser baissé baisse abaisser ramener ramené passer_de faire_baisser raccourcir
| raccourcir raccourci réduire réduit | augmenter augmenté augmentation accroître accru hausse progresser progression relever croître monter monté passer_de
| améliorer amélioré amélioration perfectionner | accélérer accéléré accélération | économiser économisé économie économies épargner
| éviter évité prévenir prévention | supprimer supprimé suppression éliminer éliminé | remplacer remplacé remplacement succéder substituer
| changer changé changement modifier modifié modification | modifier modifié adapter adapté adaptation ajuster
| refaire refondre refonte refondu remanier repenser réécrire réécriture | rénover rénové rénovation restaurer restauré restauration
| migrer migré migration basculer bascule passer passage transférer transfert | passage migration transition
| introduire introduit introduction mettre_en_place instaurer instauré | lancer lancé lancement démarrer démarrage
| lancement ouverture | tenir tenu tenue tient tenait mettre_à_jour mise_à_jour | prendre_sa_place remplacer | commencer commencé début débuter démarrer | terminer terminé achever achevé fin finir | obtenir obtenu obtention décrocher
| réussir réussi validé valider | atteindre atteint parvenir | recruter recruté recrutement embaucher embauché embauche
| proposer proposé proposition suggérer suggéré suggestion | recommander recommandé recommandation conseiller préconiser
| présenter présenté présentation exposer exposé montrer | signaler signalé signalement alerter rapporter remonter
| rapport compte_rendu bilan | compte_rendu procès-verbal | traduire traduit traduction | publier publié publication paraître paru parution éditer
| tester testé test essayer essai expérimenter expérimentation éprouver | utiliser utilisé utilisation employer employé emploi recourir recours se_servir manier
| collecter collecté collecte recueillir recueilli recueil rassembler rassemblé réunir réuni | réunir réuni regrouper regroupé rassembler
| choisir choisi choix sélectionner sélectionné sélection retenir | chercher cherché recherche rechercher
| trouver trouvé repérer repéré détecter identifier | résoudre résolu résolution régler réglé lever corriger
| corriger corrigé correction rectifier | ouvrir ouvert ouverture | fermer fermé fermeture clôture clôturer
| encaisser encaissé encaissement caisse | facturer facturé facturation factures | payer payé paiement règlement
| rembourser remboursé remboursement | surveiller surveillé surveillance veiller veille contrôler | garder gardé garde
| remplacer suppléer remplaçant suppléance | décider décidé décision trancher tranché | apprendre appris apprentissage
| parler parlé maîtriser | client cliente clientèle | patient patiente malade | usager usagère bénéficiaire personne_accompagnée
| élève enfant écolier | enfant jeune | adolescent jeune ado | étudiant étudiante | stagiaire apprenti | apprenti alternant
| collègue coéquipier | salarié employé collaborateur personnel agent | nouveau_collègue nouvel_arrivant nouveau_venu nouvelle_recrue
| responsable chef supérieur | équipe groupe | entreprise société maison firme | boutique magasin commerce | agence bureau
| établissement maison structure | hôpital clinique établissement_de_santé | école établissement_scolaire | atelier fabrique
| usine site | entrepôt dépôt magasin | chantier travaux | bâtiment immeuble édifice | logement appartement habitation
| véhicule voiture camion | camion poids_lourd | trajet parcours itinéraire tournée | tournée circuit
| marchandise produit article | colis paquet | commande bon | stock inventaire | inventaire recensement
| fournisseur prestataire | contrat accord convention | devis estimation offre | prix tarif coût | coût dépense frais
| dépense coût frais | chiffre_d'affaires ventes | recette revenu | budget enveloppe | don dons | subvention aide_financière financement
| financement fonds | facture note | dossier cas | fiche formulaire | formulaire imprimé | document pièce papier
| livret brochure plaquette guide | guide manuel mode_d'emploi | courrier lettre lettres correspondance | courriel e-mail mail email message
| appel coup_de_téléphone téléphone téléphonique | réclamation plainte | demande requête | question demande
| panne défaillance dysfonctionnement incident | anomalie défaut bug erreur bogue | erreur faute | défaut anomalie
| accident incident sinistre | retard délai | délai temps durée attente | attente délai | horaire emploi_du_temps planning
| planning horaire calendrier | réunion séance rencontre | séance session | atelier_ séance | cours leçon classe | cours formation stage
| stage formation | conférence colloque | exposition expo | œuvre pièce objet | objet pièce | collection fonds | photo photographie cliché image
| spectacle représentation | concert récital | plat mets | dessert pâtisserie entremets | gâteau pâtisserie | pain pains | boisson
| récolte moisson rendement | champ parcelle terre | vache bovin | arbre | bois | acier métal | outil instrument | machine appareil engin
| appareil dispositif équipement | logiciel programme application outil | site site_web | réseau | données informations
| résultat bilan | objectif but cible | règle consigne | norme règle standard | procédure démarche processus | méthode technique
| étude enquête recherche | enquête sondage | entretien interview rencontre | échange discussion | conseil avis
| année an annuel | mois mensuel | semaine hebdomadaire | jour journée quotidien | nuit nocturne | matin matinée | soir soirée
| week-end samedi_et_dimanche | saison période | période durée 
| tous_les_jours quotidiennement chaque_jour | ensemble en_commun conjointement | seul sans_collègue
| nouveau neuf | ancien vieux | principal essentiel | petit réduit | grand vaste important | rapide prompt | rapidement vite
| régulier récurrent | divers varié différent | supplémentaire autre de_plus | numérique électronique informatique
| électronique numérique | manuel à_la_main manuellement | écrit par_écrit | oral à_l'oral verbal | local sur_place
| municipal de_la_ville communal | national du_pays | étranger international | médical santé | juridique droit
| entrant reçu | bénévole bénévolement bénévolat volontaire | gratuit gratuitement | courant couramment
`
