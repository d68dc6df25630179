import type { SkillTable } from '../skill-table'

/** Cooking, bars, hotels and travel. */
export const hospitality: SkillTable = {
  category: 'hospitality',
  rows: `
Cooking = food preparation, culinary skills, Kochen, Speisenzubereitung, cuisine, préparation culinaire, cocina, preparación de alimentos, cozinha, confeção de alimentos, preparo de alimentos, cucina, preparazione alimenti
Pastry = pastry making, patisserie, Konditorei, repostería, pastelería, pastelaria, confeitaria, pasticceria
Baking = bread making, Backen, boulangerie, panadería, panificação, padaria, panificazione
Menu planning = menu design, menu development, Menüplanung, élaboration de menus, élaboration des menus, elaboración de menús, elaboração de ementas, elaboração de cardápios, ideazione menu
Kitchen management = running a kitchen, Küchenleitung, gestion de cuisine, gestión de cocina, gestão de cozinha, gestione della cucina
Food safety = food hygiene, Lebensmittelsicherheit, Lebensmittelhygiene, sécurité alimentaire, hygiène alimentaire, seguridad alimentaria, higiene alimentaria, segurança alimentar, higiene alimentar, sicurezza alimentare, igiene alimentare
HACCP = HACCP plans, APPCC > Food safety
Allergen management = food allergens, Allergenmanagement, gestion des allergènes, gestión de alérgenos
Waiting tables = table service, waiting staff duties, Servieren, Service am Tisch, service en salle, service à table, servicio de mesa, servicio de sala, serviço de mesa, servizio ai tavoli
Bartending = bar service, mixology, Barkeeping, service au bar, coctelería, serviço de bar, servizio bar
Barista skills = coffee making, latte art, Kaffeezubereitung, preparación de café
Wine service = sommelier skills, wine knowledge, Weinkenntnisse, œnologie, sommellerie, enología
Catering = banqueting, Bankett, restauration collective, traiteur, banquetes
Fine dining = gehobene Gastronomie, gastronomie, alta cocina, alta cozinha
Hotel management = hotel operations, Hotelmanagement, gestion hôtelière, gestión hotelera, gestão hoteleira, gestione alberghiera
Hotel housekeeping = room cleaning, Zimmerreinigung, Housekeeping im Hotel, entretien des chambres, limpieza de habitaciones, limpeza de quartos, pulizia camere
Reservations = booking systems, room reservations, Reservierungen, Buchungssysteme, reservas, prenotazioni
Opera PMS = Oracle Opera, Fidelio PMS, Micros Fidelio > Reservations
Revenue management = yield management, Ertragsmanagement, gestion des revenus
Guest relations = guest services, guest service, Gästebetreuung, relations clientèle hôtelière, atención al huésped, atendimento ao hóspede, accoglienza clienti
Concierge = concierge services, conciergerie
Tour guiding = guided tours, Reiseleitung, Stadtführungen, visites guidées, guía turístico, visitas guiadas, visite guidate
Tourism = tourism marketing, Tourismus, tourisme, turismo
Travel booking = Amadeus GDS, ~Amadeus, ~Sabre, Galileo GDS, Reisebuchung, réservation de voyages
Cabin service = in-flight service, cabin crew duties, Kabinenservice, servicio a bordo
Portion control = food cost control, Wareneinsatz, coût matière, control de porciones, food cost
`,
}

/** Farming, forestry, animals and boats. */
export const land: SkillTable = {
  category: 'agriculture',
  rows: `
Crop production = crop management, arable farming, Ackerbau, Pflanzenbau, production végétale, grandes cultures, producción de cultivos, cultivo de plantas, produção agrícola, produzione vegetale
Livestock farming = animal husbandry, livestock, Tierhaltung, Viehzucht, élevage, ganadería, pecuária, allevamento
Dairy farming = milking, Milchviehhaltung, Melken, élevage laitier, ordeño, produção leiteira
Horticulture = greenhouse growing, Gartenbau, horticulture ornementale, horticultura, orticoltura
Viticulture = vineyard management, Weinbau, viticulture biologique, viticultura, viticoltura
Winemaking = wine making, Weinbereitung, vinification, vinificación, vinificação, vinificazione
Forestry = forest management, Forstwirtschaft, sylviculture, silvicultura, gestão florestal, selvicoltura
Tree work = arboriculture, chainsaw operation, Motorsägenschein, Baumpflege, élagage, poda de árboles, poda, potatura
Organic farming = Ökolandbau, ökologischer Landbau, agriculture biologique, agricultura ecológica, agricultura orgánica, agricultura biológica, agricoltura biologica
Irrigation = irrigation systems, Bewässerung, systèmes d'irrigation, riego, irrigação, rega, irrigazione
Soil science = soil analysis, Bodenkunde, pédologie, edafología, ciência do solo, pedologia
Tractor driving = tractor operation, agricultural machinery, Traktorfahren, Landmaschinen, conduite de tracteurs, machinisme agricole, manejo de tractores, maquinaria agrícola, condução de tratores, guida trattori
Plant protection = pesticide application, Pflanzenschutz, Sachkundenachweis Pflanzenschutz, Certiphyto, fitosanitarios, aplicação de fitofarmacêuticos, prodotti fitosanitari
Beekeeping = Imkerei, apiculture, apicultura, apicoltura
Aquaculture = fish farming, Fischzucht, pisciculture, acuicultura, aquicultura, acquacoltura
Animal care = animal handling, Tierpflege, soins aux animaux, cuidado de animales, cuidado de animais, cura degli animali
Horse care = equine care, Pferdepflege, soins aux chevaux, cuidado de caballos
Precision agriculture = precision farming, Präzisionslandwirtschaft, agriculture de précision, agricultura de precisión, agricultura de precisão
`,
}
