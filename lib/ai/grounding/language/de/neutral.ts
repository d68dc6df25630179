/** Words of everyday speech that carry no fact of a CV of their own. */
export const germanNeutral = `
zurück binnen weiter fest los weg hin her heran hinzu bei niveau besitze besitzt besaß besitzen verfüge verfügt verfügen verfügte spreche spricht sprach sprechen allerdings
jedoch zwar und_zwar nämlich dabei hierfür hierzu dazu daneben darüber_hinaus überdies weiterhin sowie ebenso
gleichfalls insbesondere einmal jeweils jeweilige jeweiligen pro_person bestand bestände verbindung im_rahmen_von
im_zuge im_zuge_von im_laufe im_verlauf im_auftrag zwecks zweck zum_zweck betreffend bezüglich in_bezug_auf
im_hinblick_auf mit_blick_auf rund_um auf_basis auf_grundlage in_form_von in_höhe_von im_umfang_von im_wert_von
in_verantwortung in_eigener_regie unter_anderem unter_anderen zum_teil idee ideen gedanke sache sachen ding dinge
gegenstand angelegenheit stück rolle funktion position eigenschaft kraft handelt handelte geht_es ging_es dreht gilt
galt gelten betrifft betraf betreffen umfasste umfassen reicht reichte erstreckt gehörte gehörten zählt zählte zählen
zählten dient diente dienen dienten verschaffte hatte_inne innehaben lag_bei liegt_bei kam_zum_einsatz kam_zustande
zustande kamen trat treten tritt eintreten setzte setze setzt sitze saß sitzen befindet befand befinden erfolgten
geschah geschieht passierte ergab ergibt ergeben entstand entstanden entsteht dauerte dauert dauern währte vergangen
kollegen_und_kolleginnen kolleginnen_und_kollegen mitsamt nebst inbegriffen einbezogen übrigen übrige restlichen
restliche inzwischen mittlerweile momentan gegenwärtig heute heutzutage seither seitdem bislang gern gerne freude spaß
vertraut geübt gewohnt sicher_im_umgang umgang beschäftigt beschäftige beschäftigte_mich ansässig gelegen befindlich
zugehörig sogenannt so_genannt unter_dem_namen mit_dem_titel titel name namen weise wege art_und_weise mittel
durch_mich von_mir meinerseits mein meine bei_mir an_mir mir oblag oblagen obliegt lag_bei_mir jetzt bisher samt
umfasst verteilt mal anfangs zunächst liegt liegen lag bleibt blieb bleiben kommt kam geht ging gehen steht bekam
bekommt bekommen erhält erhielt erhalten gibt gab macht machte gemacht machen hält halten nimmt nahm nehmen bringt
brachte läuft lief laufen lässt ließ lassen sieht sah findet fand stattfand statt finden bildet bildete zeigt zeigte
heißt genannt namens alltag geschäft mehrzahl stelle fall fälle seite punkt art größe menge dauer grund thema element
einheit system lang lange kurz eng engen enger wo mit_hilfe mittels eigen auch noch schon bereits sehr ganz eher wird
werden konnte dürfen darf zudem ebenfalls sowohl hierbei dafür derart solche solcher tätigkeit aufgabe aufgaben
bereich umfeld zuständig verantwortlich verantwortung arbeit arbeitete gearbeitet arbeiten insgesamt gesamt eigene
eigener eigenen jeweilig entsprechend zum_beispiel darunter beinhaltet nutzung verwendung einsatz verwendet nutzt
nutzte genutzt eingesetzt erfahrung erfahren kenntnisse fähigkeiten erfahrene praxis schwerpunkt basis rahmen hilfe
mithilfe außerdem ferner personen menschen tätig deren lagen betrug beträgt umfang stand stehen gehören gehört länge
zurzeit aktuell teil regel vermittelte vermittelt form zeit andere anderen weitere weiteren selbst etwas bestehend
bestehende bestehenden vorhanden durchführung durchgeführt führte_durch erfolgte erfolgt vornahme übernahm übernommen
übernahme sorgte höhe wert anzahl zahl
`
