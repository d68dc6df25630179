/** Words that carry a sentence told anew and claim nothing: what something is about, weighs, lasts or falls to. */
export const frenchCarriers = `
destiné destinés destinée destinées destination auparavant précédemment précédent précédente précédents rien dernier
dernière derniers ressort lieu lieux local locaux opération opérations démarche démarches séance séances occasion
période périodes suite série lot paire reste restant restants restante besoin besoins fin début cours parcours
déroulement occupe occupé occupée occuper occupais occupait charge charges chargeais chargeait incombé pouvoir peut
peuvent pouvait permettre permet permis permettait rendre rendu vouloir voulu devoir doit devait falloir faut fallait
pesant pèse mesurant mesure coûtant coûte coûtait employant emploie employait dater daté datant date correspondant
correspond correspondante correspondants approprié appropriée appropriés requis requise requises voulue donnée donnés
antérieur antérieure particulier particulière particuliers respectif respective respectifs texte textes document
documents dossier dossiers page pages livre livres liste listes feuille feuilles fichier fichiers salle salles
bâtiment bâtiments terrain surface superficie étendue poids hauteur largeur vitesse somme montant coût confrère
confrères consoeur collègue collègues camarade camarades gens arrivant arrivants intéressé intéressés demeuraient
constitué constituée composée formé_de issu issue issus issues provenant provient proviennent venant tourné tournée
mener_à_bien mené_à_bien donnait donnais donnaient confié confiée confiés confiées partagé heures
`
