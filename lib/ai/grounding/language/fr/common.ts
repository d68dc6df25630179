/** Verbs, nouns and manners of any trade that say the same, a row each between bars. */
export const frenchCommon = `
songer songe envisager envisage penser projeter | viser chercher_à | aider seconder épauler soutenir appuyer assister
| destiné destinée destinés destinées pour à_l'intention_de à_l'usage_de | respecter respecte tenir observer | livrer
livre remettre remise | client donneur_d'ordre commanditaire | texte document écrit | collègue confrère consœur |
confrère collègue | éditeur maison maison_d'édition | traducteur traductrice traducteurs | réussite succès |
sans_succès échouer échoué infructueux pas_remporté | remporter remporté gagner gagné décrocher obtenir | sous-traiter
sous-traitance externaliser | unique seul | photographie cliché photo image | décrire décrit description | consulter
consultable accessible consultation | itinérant circuler circulé itinérante | hors sans excepté sauf | extérieur
externe | reconditionner reconditionnement conditionnement | contrôler vérifier inspecter tester | surveiller suivre |
ramasser récolter cueillir collecter | ranger classer ordonner trier | étiqueter étiquetage | rappeler relancer
relance rappel | appeler téléphoner contacter joindre | écouter écoute | expliquer explication montrer démontrer |
montrer présenter exposer | répartir répartition distribuer partager | fixer déterminer définir définition établir |
définir préciser fixer | compléter remplir renseigner | remplir compléter | signer signature | imprimer impression
tirage | mettre_en_ligne publier publication | numériser numérisation scanner | sauvegarder sauvegarde | brancher
raccorder raccordement connecter | démonter démontage déposer dépose | remonter remontage | découper découpe couper
coupe | souder soudure soudage | peindre peinture | coudre couture | tailler taille | semer semis planter plantation |
arroser arrosage irriguer irrigation | nourrir alimenter | laver nettoyer lavage | désinfecter désinfection stériliser
stérilisation | panser pansement | vacciner vaccination | examiner ausculter | diagnostiquer diagnostic | rééduquer
rééducation | loger héberger hébergement | nourrir repas | déménager déménagement transférer | agrandir agrandissement
étendre extension élargir | étendre extension généraliser | réduire limiter diminuer | raccourcir abréger | doubler
multiplier_par_deux | diviser_par_deux réduire_de_moitié | tomber descendre baisser reculer chuter | passer tomber
descendre monter | gagner économiser | dépasser excéder supérieur | moyen moyenne en_moyenne | total ensemble au_total
| somme montant | montant somme valeur | valeur prix | trimestre trois_mois trimestriel | trimestriel trois_mois
tous_les_trois_mois chaque_trimestre | semestre six_mois semestriel | quinzaine deux_semaines | bimensuel
deux_fois_par_mois | hebdomadaire chaque_semaine toutes_les_semaines | mensuel chaque_mois tous_les_mois | annuel
chaque_année tous_les_ans | estival été | hivernal hiver | scolaire école | public usagers visiteurs | visiteur public
| habitant riverain résident | résident pensionnaire habitant | famille foyer ménage | foyer ménage famille | mineur
enfant jeune | aîné senior personne_âgée | femme dame | homme monsieur | débutant novice | bénévole volontaire |
supérieur hiérarchique responsable | patron propriétaire | propriétaire patronne | chef_de_projet
responsable_de_projet | conservateur conservatrice | restaurateur restauratrice | voisin alentour environ | quartier
secteur | commune ville municipalité | mairie municipalité ville | région régional | département départemental |
campagne rural | lieu site endroit | salle local pièce | rayon étagère | vitrine devanture | comptoir guichet accueil
| siège bureau | locaux bâtiment | terrain site | route voie | voie route rue | trajet voyage déplacement |
déplacement voyage | véhicule fourgon utilitaire | avion appareil | bateau navire | outil instrument ustensile |
matériel équipement | matériau matière | pièce élément composant | élément pièce partie | appareil machine |
ordinateur poste | tableur feuille_de_calcul Excel | feuille page | carnet cahier | registre livre | archive fonds |
fichier document | base base_de_données | annuaire liste répertoire | liste inventaire répertoire | tableau grille |
plan schéma dessin | dessin croquis | maquette modèle | échantillon prélèvement | prélèvement échantillon | analyse
examen | essai test | relevé mesure | taux pourcentage part proportion | part proportion | écart différence | marge
écart | perte déchet rebut | rebut déchet perte | déchet ordure | reste excédent | manque pénurie | besoin demande |
attente souhait | souhait vœu | avis opinion | idée proposition | proposition suggestion | décision choix | règle
règlement | règlement règle | loi législation | droit juridique | contrat marché | marché appel_d'offres | bourse
subvention | prix récompense distinction | récompense prix | diplôme titre | brevet diplôme | permis autorisation |
autorisation permission accord | accord autorisation aval | validation approbation accord | approbation validation |
attestation certificat | formation apprentissage stage | séance session cours | élève apprenant | cours enseignement
leçon | note appréciation | devoir exercice | exercice entraînement | entraînement exercice | équipe groupe brigade |
brigade équipe | binôme à_deux | à_deux en_binôme | conjointement ensemble avec de_concert | de_concert conjointement
avec ensemble | aux_côtés_de avec auprès_de | en_collaboration_avec avec | avec en_compagnie_de | à_tour_de_rôle
en_alternance tour_à_tour | principalement surtout essentiellement majoritairement | surtout principalement |
notamment entre_autres | souvent fréquemment | parfois occasionnellement de_temps_en_temps | toujours constamment |
d'abord dans_un_premier_temps | puis ensuite après | auparavant avant précédemment | actuellement en_ce_moment
à_présent | désormais à_présent dorénavant | environ près_de quelque autour_de | presque quasiment | au_moins
au_minimum | au_plus au_maximum | seulement uniquement | également aussi | sur_place in_situ | à_distance en_ligne |
à_domicile chez | dehors extérieur plein_air | de_nuit nocturne la_nuit | facile simple | difficile complexe | complet
entier intégral | partiel en_partie | propre personnel | commun partagé | gratuit sans_frais | payant facturé | neuf
nouveau | récent nouveau | ancien historique | moderne récent | ouvert accessible | fermé clos | urgent pressant |
grave sérieux | léger petit | lourd pesant | rapide court | bref court | long prolongé | haut élevé | élevé haut
important | bas faible | faible bas réduit | plein complet | vide libre | libre disponible | entièrement totalement
complètement | directement en_direct | quotidien journalier | journalier quotidien
| leçon cours | élève enfant participant | réviser révision refonte refondre remanier | classé terminé
arrivé_à_la_place | suivre suivi participer participé | adjoint adjointe second seconder | plein haute | ressort
charge responsabilité | conjoint avec conjointement | incomber charge
`
