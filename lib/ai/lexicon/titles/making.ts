import type { TitleTable } from '../title-table'

/** Architecture and engineering. */
export const engineeringTitles: TitleTable = {
  field: 'engineering',
  rows: `
Engineer = Ingenieur, ingénieur, ingeniero, engenheiro, ingegnere
Mechanical engineer = design engineer mechanical, mechanical design engineer, Maschinenbauingenieur, Konstrukteur, ingénieur mécanique, ingénieur en mécanique, ingeniero mecánico, engenheiro mecânico, ingegnere meccanico
Electrical engineer = electronics engineer, Elektroingenieur, Elektronikentwickler, ingénieur électricien, ingénieur électronique, ingeniero eléctrico, ingeniero electrónico, engenheiro eletrotécnico, engenheiro eletricista, ingegnere elettrico, ingegnere elettronico
Civil engineer = structural engineer, bridge engineer, geotechnical engineer, highway engineer, Bauingenieur, Tragwerksplaner, Statiker, ingénieur civil, ingénieur structure, ingénieur génie civil, ingeniero civil, ingeniero de caminos, ingeniero de estructuras, engenheiro civil, engenheiro de estruturas, ingegnere civile, ingegnere strutturista
Chemical engineer = process engineer, Verfahrensingenieur, Chemieingenieur, ingénieur chimiste, ingénieur procédés, ingeniero químico, ingeniero de procesos, engenheiro químico, engenheiro de processos, ingegnere chimico, ingegnere di processo
Industrial engineer = manufacturing engineer, production engineer, Wirtschaftsingenieur, Produktionsingenieur, ingénieur industriel, ingénieur de production, ingeniero industrial, ingeniero de producción, engenheiro industrial, engenheiro de produção, ingegnere gestionale, ingegnere industriale
Automation engineer = controls engineer, PLC programmer, robotics engineer, Automatisierungstechniker, Automatisierungsingenieur, SPS-Programmierer, automaticien, ingénieur automaticien, ingeniero de automatización, técnico de automatización, engenheiro de automação, ingegnere di automazione
Quality engineer = quality manager, quality assurance manager, quality inspector, quality controller, Qualitätsmanager, Qualitätsingenieur, Qualitätsprüfer, responsable qualité, ingénieur qualité, contrôleur qualité, técnico de calidad, ingeniero de calidad, responsable de calidad, técnico de qualidade, engenheiro de qualidade, analista de qualidade, responsabile qualità
Aerospace engineer = aeronautical engineer, aircraft engineer, Luftfahrtingenieur, ingénieur aéronautique, ingeniero aeronáutico, engenheiro aeroespacial, ingegnere aerospaziale
Automotive engineer = vehicle engineer, Fahrzeugingenieur, ingénieur automobile, ingeniero de automoción
Energy engineer = renewable energy engineer, solar engineer, Energieberater, Energieingenieur, ingénieur énergie, ingeniero de energías renovables, engenheiro de energia, energy manager
Environmental engineer = Umweltingenieur, ingénieur environnement, ingeniero ambiental, engenheiro ambiental, ingegnere ambientale
Health and safety officer = health and safety manager, HSE manager, HSE officer, safety engineer, EHS manager, Sicherheitsfachkraft für Arbeitssicherheit, Fachkraft für Arbeitssicherheit, responsable QHSE, responsable HSE, técnico de prevención de riesgos laborales, técnico de segurança no trabalho, responsabile sicurezza
Maintenance engineer = maintenance manager, Instandhaltungsleiter, Instandhaltungsingenieur, ingénieur maintenance, responsable maintenance, jefe de mantenimiento, ingeniero de mantenimiento, engenheiro de manutenção, responsabile manutenzione
Architect = project architect, Architekt, architecte, arquitecto, arquiteto, architetto
Landscape architect = Landschaftsarchitekt, paysagiste concepteur, arquitecto paisajista, arquiteto paisagista, architetto paesaggista
Draughtsman = CAD technician, draftsman, CAD designer, BIM modeller, BIM coordinator, BIM manager, Technischer Zeichner, Bauzeichner, Technischer Produktdesigner, dessinateur, dessinateur projeteur, projeteur, delineante, dibujante técnico, desenhador, projetista, disegnatore, disegnatore tecnico
Surveyor = land surveyor, quantity surveyor, building surveyor, Vermesser, Vermessungstechniker, géomètre, métreur, topógrafo, topografo, geometra
Construction manager = site manager, site engineer, construction project manager, Bauleiter, Polier, conducteur de travaux, chef de chantier, jefe de obra, encargado de obra, diretor de obra, encarregado de obras, mestre de obras, capocantiere, direttore dei lavori
Production manager = plant manager, factory manager, manufacturing manager, production supervisor, shift supervisor production, Produktionsleiter, Werksleiter, responsable de production, directeur d'usine, jefe de producción, director de planta, gerente de produção, diretor de produção, responsabile di produzione, direttore di stabilimento
`,
}

/** Trades, production, farming. */
export const tradeTitles: TitleTable = {
  field: 'trades',
  rows: `
Electrician = electrical technician, electrical fitter, Elektriker, Elektroniker, Elektroinstallateur, électricien, électrotechnicien, electricista, eletricista, elettricista
Plumber = heating engineer, gas engineer, pipe fitter, Installateur, Anlagenmechaniker, Klempner, Heizungsbauer, plombier, chauffagiste, plombier-chauffagiste, fontanero, plomero, instalador de calefacción, canalizador, encanador, idraulico
HVAC technician = refrigeration engineer, air conditioning technician, Kältetechniker, Mechatroniker für Kältetechnik, frigoriste, technicien CVC, técnico de climatización, frigorista, técnico de refrigeração, frigorista industriale
Carpenter = joiner, cabinet maker, Tischler, Schreiner, Zimmermann, Zimmerer, menuisier, charpentier, ébéniste, carpintero, ebanista, carpinteiro, marceneiro, falegname, carpentiere
Bricklayer = mason, Maurer, maçon, albañil, pedreiro, muratore
Plasterer = drywall installer, Stuckateur, Trockenbauer, Verputzer, plâtrier, plaquiste, yesero, estucador, gesseiro, intonacatore
Painter and decorator = painter, house painter, Maler, Maler und Lackierer, Lackierer, peintre en bâtiment, peintre, pintor, imbianchino
Tiler = floor layer, Fliesenleger, Bodenleger, carreleur, solador, alicatador, ladrilhador, piastrellista
Roofer = Dachdecker, couvreur, techador, telhador
Scaffolder = Gerüstbauer, échafaudeur, andamista, ponteggiatore
Welder = fabricator welder, Schweißer, soudeur, soldador, saldatore
Metal worker = metalworker, sheet metal worker, fitter, Schlosser, Metallbauer, Industriemechaniker, Konstruktionsmechaniker, chaudronnier, métallier, serrurier, ajusteur, herrero, cerrajero, calderero, serralheiro, fabbro, carpentiere metallico
Machinist = CNC machinist, CNC operator, CNC programmer, tool maker, toolmaker, Zerspanungsmechaniker, CNC-Fräser, CNC-Dreher, Werkzeugmechaniker, usineur, tourneur-fraiseur, opérateur sur machine à commande numérique, tornero, fresador, operador CNC, torneiro mecânico, operatore CNC, tornitore
Machine operator = production operator, production worker, assembly worker, assembler, factory worker, production operative, Maschinenführer, Anlagenführer, Produktionsmitarbeiter, Produktionshelfer, Montierer, opérateur de production, agent de production, conducteur de ligne, ouvrier d'usine, operario de producción, operador de máquinas, operario de fábrica, operador de produção, operário fabril, operador de produção industrial, operaio di produzione, operaio, addetto alla produzione
Maintenance technician = maintenance fitter, service technician, field service engineer, field service technician, Instandhalter, Servicetechniker, Betriebstechniker, technicien de maintenance, agent de maintenance, técnico de mantenimiento, técnico de manutenção, manutentore, tecnico manutentore
Mechatronics technician = Mechatroniker, mécatronicien, técnico en mecatrónica
Motor mechanic = car mechanic, auto mechanic, vehicle technician, automotive technician, mechanic, Kfz-Mechatroniker, Kfz-Mechaniker, Automechaniker, mécanicien automobile, mécanicien auto, mécanicien, mecánico de automóviles, mecánico, mecânico de automóveis, mecânico, meccanico, meccanico auto
Construction worker = labourer, laborer, builder, general operative, Bauarbeiter, Bauhelfer, ouvrier du bâtiment, manœuvre, peón de obra, obrero de la construcción, servente de pedreiro, ajudante de obra, operaio edile
Caretaker = janitor, handyman, building caretaker, Hausmeister, gardien d'immeuble, concierge d'immeuble, conserje, zelador, porteiro, custode
Cleaner = housekeeper cleaner, cleaning operative, domestic assistant, Reinigungskraft, Gebäudereiniger, agent d'entretien, agent de nettoyage, femme de ménage, limpiador, personal de limpieza, auxiliar de limpeza, empregado de limpeza, faxineiro, addetto alle pulizie
Gardener = landscaper, groundskeeper, landscape gardener, Gärtner, Landschaftsgärtner, jardinier, jardinier-paysagiste, ouvrier paysagiste, jardinero, jardineiro, giardiniere
Farmer = farm manager, farm worker, farmhand, agricultural worker, agronomist, Landwirt, Landarbeiter, Agrarwissenschaftler, agriculteur, ouvrier agricole, éleveur, agronome, agricultor, peón agrícola, ingeniero agrónomo, trabalhador agrícola, engenheiro agrónomo, engenheiro agrônomo, agricoltore, bracciante agricolo, agronomo
Forester = forest ranger, Förster, Forstwirt, forestier, garde forestier, agente forestal, técnico florestal, guardia forestale
Winemaker = oenologist, Winzer, Önologe, vigneron, viticulteur, œnologue, enólogo, viticultor, enologo
Fisherman = Fischer, pêcheur, pescador, pescatore
Animal keeper = zookeeper, kennel assistant, Tierpfleger, soigneur animalier, cuidador de animales, tratador de animais
Hairdresser = hair stylist, barber, Friseur, coiffeur, peluquero, barbero, cabeleireiro, barbeiro, parrucchiere, barbiere
Beautician = beauty therapist, cosmetologist, nail technician, make-up artist, Kosmetiker, esthéticien, esteticista, maquillador, estetista, manicure e pedicure
Tailor = seamstress, dressmaker, sewing machinist, Schneider, Näher, couturier, tailleur, sastre, costurero, alfaiate, costureiro, sarto
Upholsterer = Polsterer, Raumausstatter, tapissier, tapicero, estofador, tappezziere
Goldsmith = jeweller, jeweler, watchmaker, Goldschmied, Uhrmacher, bijoutier, joaillier, horloger, joyero, relojero, ourives, relojoeiro, orafo, orologiaio
Printer = print operator, Drucker, Medientechnologe Druck, imprimeur, impresor, impressor gráfico, tipografo
`,
}
