/** Words of everyday speech that carry no fact of a CV of their own. */
export const frenchNeutral = `
chose choses même mêmes chacun quelques-uns partir_de ci-dessus lequel ceci cela
situé située situés situées auquel auxquels auxquelles laquelle duquel desquelles basé basée soumis présent
présente présents dispose possède posséder possédais détient détenir détenais jouit bénéficie bénéficier pratique
parlant désormais toutefois cependant néanmoins pourtant également aussi ainsi_que de_même en_outre par_ailleurs
notamment soit c'est-à-dire à_savoir comme_suit tel telle tels telles divers dit dite dits au_sein_de dans_le_cadre_de
en_vue_de afin_de au_moyen_de à_l'aide_de par_le_biais_de pour_le_compte_de à_destination_de en_matière_de
en_ce_qui_concerne à_propos_de au_sujet_de concernant portant portent porté touchant lié liée liés liées en_tant_que
en_qualité_de à_titre_de au_titre_de sous_forme_de en_guise_de à_raison_de d'un_montant_de d'une_durée_de
d'une_valeur_de au_total en_tout au_cours_de au_fil_de durant lors_de à_l'occasion_de jusqu'ici jusqu'à_présent
à_ce_jour actuellement aujourd'hui à_l'heure_actuelle en_ce_moment entre-temps parallèlement idée idées fait_que
choses cas exemple exemples fonctions rôle place position titre capacité eu_lieu avoir_lieu a_lieu tenait_lieu déroulé
déroulée dérouler s'est_déroulé produit_à intervenu intervenue survenu s'agit s'agissait représente représentait
représentant constituait constituer compose composé composée comporte comportait comprenait incluait inclut incluant
compris contient contenait contenant couvre couvrant couvrait regroupe revient revenait échoit incombait incombe
dépend dépendait appartient appartenait relève_de relevait continue continuait demeure demeurait figure figurait mon
mes ma de_ma_part par_mes_soins à_ma_charge sous_ma_responsabilité de_mon_côté quant_à_moi volontiers plaisir aisance
aisément facilité habitude habitué habituée familier quelqu'un autrui personnes individus gens celles-ci ceux-ci
spécialités bases métier années_de_métier exercée exercer exerçais dans_le_métier contre aime aimer nous étudie exerce
apprends apprendre atteint lorsque lors visité ai as avons ont eu avoir fais fait faisait faire donne donné donnais
donner donnant tiens tenir tenue tenu prends prendre pris mets mettre mis reste restait rester vient venait venir va
allait aller passe passait passer reçoit reçu recevait recevoir concerne concernait comprend comprise consiste portait
porter porte durée total quantité côté point mode manière forme sorte type chose élément pièce système édition étape
date moment même propre maintenant alors encore déjà bien très peu proche loin dedans dehors que moi mien mienne notre
leur dont quelqu nommé appelé relatif relative existant existants actuel nécessaire nécessaires employé intérêt mais
parle parlé langue fonction exercé niveau aise à_l_aise travail travaillé mission tâche activité poste inclus
utilisation utilisé utilisant utilise expérience expérimenté expérimentée connaissance compétence domaine base réalisé
réalisation réalisée réalisées réaliser effectué effectuée effectuer assuré assurer assurée assurant membre chargé
chargée respectivement prise mise grâce ensemble nombre personne disposer disposait comptant compter sert servent
servais servait utilisent parler version façon commencé commencer autre autres fois servir servant usage cadre sein
destiné_à destinée_à destinés_à destinées_à destiné_aux destinés_aux
`
