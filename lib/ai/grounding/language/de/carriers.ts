/** Words that carry a sentence told anew and claim nothing: what something is about, weighs, lasts or falls to. */
export const germanCarriers = `
ablauf abläufe abläuft ablief abliefen ablaufen traten auftreten auftrat auftraten aufgetreten vorher zuvor davor ihre
ihren ihrem ihrer ihres seine seinen seinem seiner seines unsere unseren unserem unserer unser auftrag aufträge bedarf
tisch dienst diensten geschehen gelände fläche flächen raum räume räumen posten vorgang vorgänge vorgängen maßnahme
maßnahmen unterlagen unterlage gruppe gruppen runde runden reihe serie paar satz stand lage fassung seiten wiegen wog
wiegt wiegende messen misst kostet kostete fassen fasst umfassend aufweisen aufweist wies_auf beschäftigt benötigt
benötigte nötig nötige nötigen notwendig notwendige erforderlich erforderliche passend passende damalig damaligen
damalige ehemalig ehemalige ehemaligen dortig dortigen hiesig hiesigen einzelne einzelnen kollege kollegen kollegin
kolleginnen mitarbeiterkreis bildeten stammen stammt stammte stammten genommen gegeben gebracht gekommen gegangen
gelegt legte legen gestellt stellte stellen gezogen zog ziehen gehalten gefunden gesehen gelassen geblieben geworden
worden gehört betraut inne obliegt lagen_bei fiel fielen fallen gefallen rest übriges gegen hinsichtlich texte text
dokument dokumente bericht_über angebot blatt blätter buch bücher haus häuser termin termine zeiten zeitraum jahren
monaten wochen tage tagen stunden geld summe betrag beträge kosten gewicht breite tiefe strecke
`
