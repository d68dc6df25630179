import type { SkillTable } from '../skill-table'

/** Trades and crafts. */
export const trades: SkillTable = {
  category: 'trades',
  rows: `
Electrical installation = electrical wiring, domestic wiring, Elektroinstallation, installation électrique, installations électriques, instalaciones eléctricas, instalação elétrica, instalações elétricas, impianti elettrici
Electrical testing = inspection and testing, DGUV V3, Prüfung elektrischer Anlagen, habilitation électrique, verificación eléctrica
Wiring regulations = BS 7671, 18th Edition, VDE 0100, NF C 15-100
Plumbing = Sanitärinstallation, plomberie, fontanería, plomería, canalização, encanamento, idraulica
Heating systems = heating installation, boiler installation, Heizungsbau, Heizungstechnik, chauffage, calefacción, aquecimento, impianti di riscaldamento
HVAC = heating, ventilation and air conditioning, air conditioning, Klimatechnik, Lüftungstechnik, climatisation, CVC, climatización, aire acondicionado, ar condicionado, climatização, climatizzazione
Refrigeration = refrigeration systems, Kältetechnik, froid industriel, refrigeración, refrigeração, refrigerazione
Heat pumps = heat pump installation, Wärmepumpen, pompes à chaleur, bombas de calor, pompe di calore
Gas fitting = Gas Safe, gas installation, Gasinstallation, installation gaz, instalaciones de gas
Welding = MIG welding, TIG welding, arc welding, Schweißen, WIG-Schweißen, MAG-Schweißen, soudure, soudage, soldadura, soldagem, saldatura
Carpentry = joinery, woodwork, Tischlerei, Schreinerei, Zimmerei, menuiserie, charpente, carpintería, carpintaria, marcenaria, carpenteria, falegnameria
Cabinet making = furniture making, Möbelbau, ébénisterie, ebanistería
Bricklaying = masonry, Mauern, Maurerarbeiten, maçonnerie, albañilería, alvenaria, muratura
Plastering = drywall, Verputzen, Trockenbau, plâtrerie, yesería, pladur, reboco, gesso cartonado, intonacatura, cartongesso
Painting and decorating = house painting, Malerarbeiten, Lackieren, peinture en bâtiment, pintura de interiores, pintura de obra, pintura de paredes, tinteggiatura
Tiling = floor tiling, Fliesenlegen, carrelage, alicatado, assentamento de azulejos, posa di piastrelle
Roofing = Dachdeckerarbeiten, couverture de toits, tejados, telhados, coperture di tetti
Flooring = floor laying, Bodenbelag, Parkettverlegung, pose de parquet, instalación de suelos
Scaffolding = scaffold erection, Gerüstbau, échafaudage, andamios, andaimes, ponteggi
Concrete work = concreting, formwork, Betonbau, Schalungsbau, coffrage, encofrado, cofragem, casseforme
Glazing = window fitting, Verglasung, Fensterbau, vitrerie, cristalería, vidraçaria
Insulation = thermal insulation, Wärmedämmung, isolation thermique, aislamiento térmico, isolamento térmico
Demolition = Abbrucharbeiten, demolición, demolição, demolizione
Blueprint reading = reading technical drawings, reading blueprints, Lesen technischer Zeichnungen, lecture de plans, lectura de planos, leitura de desenhos técnicos, lettura del disegno tecnico
CNC machining = CNC, CNC programming, CNC milling, CNC turning, CNC-Fräsen, CNC-Drehen, CNC-Programmierung, usinage CNC, mecanizado CNC, usinagem CNC, lavorazioni CNC
Metal milling = Fräsen, fraisage, fresado, fresagem, fresatura
Metal turning = lathe work, Drehen von Metall, tournage sur métaux, torneado, torneamento, tornitura
Metalworking = sheet metal work, metal fabrication, Metallbau, Blechbearbeitung, Schlosserarbeiten, métallerie, tôlerie, chaudronnerie, calderería, serralharia, carpenteria metallica
Assembly = mechanical assembly, Montage, assemblage, montaje, montagem, assemblaggio, montaggio
Machine operation = machine operating, Maschinenbedienung, Anlagenbedienung, conduite de machines, operación de maquinaria, operação de máquinas, conduzione macchine
Injection moulding = injection molding, Spritzguss, injection plastique, moldeo por inyección, inyección de plásticos, moldagem por injeção, stampaggio a iniezione
Vehicle repair = car repair, auto repair, motor vehicle maintenance, Kfz-Reparatur, Fahrzeugreparatur, réparation automobile, mécanique automobile, mecánica automotriz, reparación de vehículos, mecânica automóvel, reparação automóvel, riparazione auto, autoriparazione
Vehicle diagnostics = OBD diagnostics, Fahrzeugdiagnose, diagnostic automobile, diagnosis de vehículos
Hydraulics and pneumatics = pneumatics, Pneumatik, Hydraulik, pneumatique industrielle, neumática, pneumática
Bodywork repair = panel beating, Karosseriebau, carrosserie, chapa y pintura, carrozzeria
Tailoring = sewing, garment making, dressmaking, Schneidern, Nähen, couture, costura, sartoria, cucito
Upholstery = Polstern, tapisserie d'ameublement, tapicería, estofamento, tappezzeria
Hairdressing = hair cutting, hair colouring, Friseurhandwerk, Haarschnitt, coiffure, peluquería, cabeleireiro, acconciatura
Beauty treatments = beauty therapy, skin care, manicure, Kosmetik, esthétique, soins du visage, estética corporal, tratamentos de beleza, estetica
Landscaping = garden maintenance, gardening, Garten- und Landschaftsbau, Gartenpflege, entretien des espaces verts, aménagement paysager, jardinería, jardinagem, giardinaggio
Cleaning = commercial cleaning, industrial cleaning, Reinigung, Gebäudereinigung, nettoyage, entretien des locaux, limpieza, limpeza, pulizie
Laundry = linen service, Wäscherei, blanchisserie, lavandería, lavandaria
Pest control = Schädlingsbekämpfung, lutte antiparasitaire, control de plagas, controlo de pragas, disinfestazione
Caretaking = building maintenance, Hausmeistertätigkeiten, gardiennage d'immeuble, conserjería, zeladoria
Printing press operation = offset printing, Offsetdruck, impression offset, impresión offset, impressão offset, stampa offset
Jewellery making = jewelry making, Goldschmieden, joaillerie, joyería, joalharia
`,
}

/** Transport and logistics. */
export const logistics: SkillTable = {
  category: 'logistics',
  rows: `
Logistics = Logistik, logistique, logística
Supply chain management = supply chain, SCM, Lieferkettenmanagement, Lieferkette, chaîne d'approvisionnement, chaîne logistique, cadena de suministro, cadeia de abastecimento, cadeia de suprimentos, catena di fornitura
Warehousing = warehouse operations, warehouse management, Lagerhaltung, Lagerverwaltung, Lagerwirtschaft, entreposage, gestion d'entrepôt, almacenaje, gestión de almacén, gestión de almacenes, armazenagem, gestão de armazém, gestione magazzino
Warehouse management systems = WMS, warehouse management system, Lagerverwaltungssysteme
Inventory management = stock control, inventory control, stock management, stocktaking, Bestandsführung, Inventur, Bestandsmanagement, gestion des stocks, gestion de stock, inventaire, gestión de inventarios, gestión de inventario, control de inventario, gestión de existencias, gestão de stocks, gestão de estoque, controle de estoque, gestione delle scorte, inventario
Order picking = picking, order fulfilment, order fulfillment, Kommissionierung, Kommissionieren, préparation de commandes, preparación de pedidos, preparação de encomendas, separação de pedidos, preparazione ordini
Packing = packaging, Verpackung, Verpacken, emballage, conditionnement, embalaje, empaquetado, embalagem, imballaggio, confezionamento
Goods receipt = goods-in, receiving goods, Wareneingang, Warenannahme, réception des marchandises, réception de marchandises, recepción de mercancías, receção de mercadorias, recebimento de mercadorias, ricevimento merci
Dispatch = shipping, goods-out, Versand, Warenausgang, expédition, expéditions, expediciones, envíos, expedição, spedizioni
Forklift driving = forklift, forklift operation, forklift truck, Gabelstapler, Staplerfahren, Gabelstaplerfahren, conduite de chariots élévateurs, chariot élévateur, CACES, carretilla elevadora, manejo de carretilla, empilhador, empilhadeira, muletto, carrello elevatore
Forklift licence = forklift license, FLT licence, counterbalance licence, reach truck licence, counterbalance and reach truck licence, forklift certificate, Staplerschein, carnet de carretillero > Forklift driving
Route planning = journey planning, tour planning, Tourenplanung, Routenplanung, planification de tournées, planificación de rutas, planeamento de rotas, roteirização, pianificazione percorsi
Fleet management = vehicle fleet, Fuhrparkmanagement, Flottenmanagement, gestion de flotte, gestion de parc automobile, gestión de flotas, gestión de flota, gestão de frotas, gestione flotta
Freight forwarding = freight, Spedition, transport de marchandises, affrètement, transporte de mercancías, transporte de mercadorias, trasporto merci
Customs clearance = customs procedures, customs, Zollabwicklung, Zoll, douane, dédouanement, aduanas, despacho aduanero, alfândega, desembaraço aduaneiro, dogana, sdoganamento
Import and export = import/export, international trade, Import und Export, Außenhandel, import-export, commerce international, comercio exterior, comércio internacional, commercio estero
Incoterms
Purchasing = procurement, sourcing, Einkauf, Beschaffung, achats, approvisionnement, compras, aprovisionamiento, aprovisionamento, suprimentos, acquisti, approvvigionamento
Supplier management = vendor management, supplier relations, Lieferantenmanagement, gestion des fournisseurs, gestión de proveedores, gestão de fornecedores, gestione fornitori
Demand planning = materials planning, MRP, Bedarfsplanung, planification de la demande, planificación de la demanda, planejamento de demanda, pianificazione della domanda
Just in time = JIT production
Dangerous goods = ADR licence, hazardous goods, hazardous materials, Gefahrgut, Gefahrguttransport, matières dangereuses, mercancías peligrosas, mercadorias perigosas, produtos perigosos, merci pericolose
Barcode scanning = RF scanners, handheld scanners, Scannergeräte
SAP MM = SAP WM, SAP EWM > SAP
Last-mile delivery = parcel delivery, Zustellung, Paketzustellung, livraison, livraisons, entrega a domicilio, entregas, consegne
Passenger transport = bus driving, Personenbeförderung, Busfahren, transport de voyageurs, transport de personnes, transporte de pasajeros, transporte de pessoas, transporte de passageiros, trasporto passeggeri
Heavy goods driving = HGV driving, truck driving, lorry driving, LKW-Fahren, conduite de poids lourds, conducción de camiones, condução de pesados, guida camion
Tachograph = digital tachograph, Fahrtenschreiber, tachygraphe, tacógrafo, cronotachigrafo
Cold chain = cold chain logistics, Kühlkette, chaîne du froid, cadena de frío, cadeia de frio, catena del freddo
Crane operation = crane driving, Kranführen, conduite de grues, manejo de grúas, operação de gruas, conduzione gru
Air traffic control = Flugsicherung, contrôle aérien, control de tráfico aéreo
Railway operations = rail operations, Eisenbahnbetrieb, exploitation ferroviaire, operaciones ferroviarias
Maritime operations = vessel operations, Schifffahrt, navigation maritime, operaciones marítimas
`,
}

/** Licences and permits. */
export const licences: SkillTable = {
  category: 'licence',
  rows: `
Driving licence = driving license, driver's license, driver's licence, drivers license, full driving licence, Führerschein, Führerschein Klasse B, Führerschein der Klasse B, Fahrerlaubnis, Fahrerlaubnis Klasse B, Fahrerlaubnis der Klasse B, PKW-Führerschein, rijbewijs, rijbewijs B, permis de conduire, permis B, carnet de conducir, permiso de conducir, licencia de conducir, carta de condução, carteira de motorista, CNH, patente di guida, patente B
HGV licence = LGV licence, ~CDL, commercial driver's license, Class C licence, LKW-Führerschein, Führerschein Klasse C, Führerschein Klasse CE, Fahrerlaubnis Klasse C, Fahrerlaubnis der Klasse C, rijbewijs C, permis poids lourd, permis C, carnet C, patente C
Driver CPC = certificate of professional competence, Berufskraftfahrerqualifikation, FIMO, CAP de conductor, CQC
Taxi licence = private hire licence, Personenbeförderungsschein, licence VTC, licencia de taxi
Nursing registration = NMC registration, registered nurse licence, RN licence, RN license, inscripción colegial de enfermería
Medical licence = GMC registration, medical license, Approbation, inscription à l'Ordre des médecins, colegiación médica, cédula profissional médica
Teaching qualification = QTS, qualified teacher status, PGCE, teaching licence, teaching license, zweites Staatsexamen Lehramt, ~CAPES, abilitazione all'insegnamento
Background check = DBS check, enhanced DBS, DBS certificate, erweitertes Führungszeugnis, casier judiciaire vierge, certificado de delitos sexuales
CSCS card = CSCS, SMSTS > Health and safety
Security licence = SIA licence, Sachkundeprüfung 34a, carte professionnelle de sécurité, TIP vigilante
Food hygiene certificate = food handler certificate, Gesundheitszeugnis, carné de manipulador de alimentos, manipulador de alimentos, HACCP-Schein > Food safety
Lifeguard certificate = lifeguarding, Rettungsschwimmer, BNSSA, socorrista acuático, nadador-salvador, bagnino di salvataggio
Pilot licence = pilot's licence, ATPL, CPL pilot, Pilotenschein, licence de pilote
Real estate licence = real estate license
`,
}
