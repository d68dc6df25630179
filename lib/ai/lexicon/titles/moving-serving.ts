import type { TitleTable } from '../title-table'

/** Warehousing, purchasing, transport. */
export const logisticsTitles: TitleTable = {
  field: 'logistics',
  rows: `
Warehouse worker = warehouse operative, warehouse assistant, warehouse associate, order picker, picker packer, stock clerk, storekeeper, Lagerarbeiter, Lagerist, Fachlagerist, Fachkraft für Lagerlogistik, Kommissionierer, Lagermitarbeiter, Lagerhelfer, magasinier, préparateur de commandes, manutentionnaire, agent logistique, mozo de almacén, operario de almacén, almacenero, preparador de pedidos, operador de armazém, fiel de armazém, auxiliar de armazém, almoxarife, estoquista, magazziniere, addetto al magazzino
Warehouse manager = warehouse supervisor, warehouse team leader, Lagerleiter, Lagermeister, responsable d'entrepôt, chef d'entrepôt, jefe de almacén, encargado de almacén, chefe de armazém, responsable de armazém, responsabile di magazzino, capo magazziniere
Forklift driver = forklift operator, Staplerfahrer, Gabelstaplerfahrer, cariste, carretillero, conductor de carretilla elevadora, operador de empilhador, operador de empilhadeira, mulettista, carrellista
Truck driver = lorry driver, HGV driver, LGV driver, long haul driver, heavy goods vehicle driver, Lkw-Fahrer, Kraftfahrer, Berufskraftfahrer, chauffeur poids lourd, conducteur routier, chauffeur routier, camionero, conductor de camión, motorista de pesados, caminhoneiro, motorista de caminhão, camionista, autista di camion
Delivery driver = van driver, courier, parcel carrier, postman, mail carrier, delivery rider, Auslieferungsfahrer, Kurierfahrer, Zusteller, Paketzusteller, Postbote, livreur, chauffeur-livreur, coursier, facteur, repartidor, mensajero, cartero, estafeta, motorista distribuidor, entregador, carteiro, corriere, postino, fattorino
Driver = chauffeur, bus driver, taxi driver, Fahrer, Busfahrer, Taxifahrer, conducteur, conducteur de bus, chauffeur de taxi, conductor, conductor de autobús, taxista, chófer, motorista, motorista de autocarro, motorista de ônibus, autista, tassista
Train driver = locomotive driver, Lokführer, Triebfahrzeugführer, conducteur de train, maquinista, maquinista de tren, macchinista
Pilot = airline pilot, first officer, Pilot im Luftverkehr, pilote de ligne, piloto, piloto de línea aérea, pilota
Air traffic controller = Fluglotse, contrôleur aérien, controlador aéreo, controlador de tráfego aéreo, controllore di volo
Seafarer = ship's officer, deck officer, able seaman, Kapitän, Schiffsmechaniker, marin, officier de marine marchande, marinero, marinheiro, marinaio
Logistics manager = supply chain manager, head of logistics, logistics director, distribution manager, transport manager, Logistikleiter, Leiter Logistik, Supply-Chain-Manager, responsable logistique, responsable supply chain, jefe de logística, director de logística, gerente de logística, gestor de logística, responsabile logistica
Logistics coordinator = logistics assistant, supply chain analyst, supply chain planner, transport planner, dispatcher, logistics officer, demand planner, materials planner, Disponent, Logistiker, Speditionskaufmann, Speditionskauffrau, affréteur, exploitant transport, approvisionneur, coordinador de logística, técnico de logística, planificador, analista de logística, assistente de logística, planeador, addetto alla logistica, impiegato logistico
Freight forwarder = import export clerk, customs broker, shipping clerk, customs officer, shipping coordinator, Zolldeklarant, Zollbeamter, déclarant en douane, transitaire, agent de transit, agente de aduanas, despachante aduaneiro, agente de carga, spedizioniere, doganiere
Buyer = purchasing manager, purchasing officer, procurement manager, procurement officer, procurement specialist, purchaser, category manager, Einkäufer, Einkaufsleiter, acheteur, responsable achats, comprador, jefe de compras, responsable de compras, técnico de compras, analista de compras, gestor de compras, addetto acquisti, responsabile acquisti, buyer di moda
Crane operator = excavator operator, plant operator, digger driver, Kranführer, Baggerfahrer, Baumaschinenführer, grutier, conducteur d'engins, gruista, operador de grúa, maquinista de excavadora, operador de grua, operador de retroescavadora, escavatorista
`,
}

/** Kitchen, hotels, tourism. */
export const hospitalityTitles: TitleTable = {
  field: 'hospitality',
  rows: `
Cook = chef de partie, line cook, commis chef, demi chef de partie, prep cook, chef, Koch, Jungkoch, Beikoch, cuisinier, commis de cuisine, cocinero, cozinheiro, cuoco
Head chef = executive chef, sous chef, kitchen manager, chef de cuisine, Küchenchef, Küchenmeister, second de cuisine, jefe de cocina, chef ejecutivo, segundo de cocina, chefe de cozinha, capo cuoco, capocuoco
Kitchen assistant = kitchen porter, dishwasher, kitchen helper, Küchenhilfe, Spüler, plongeur, aide de cuisine, ayudante de cocina, lavaplatos, ajudante de cozinha, auxiliar de cozinha, lavapiatti, aiuto cuoco
Baker = pastry chef, pastry cook, confectioner, Bäcker, Konditor, boulanger, pâtissier, panadero, pastelero, repostero, padeiro, pasteleiro, confeiteiro, panettiere, pasticciere, fornaio
Butcher = Metzger, Fleischer, boucher, charcutier, carnicero, charcutero, talhante, açougueiro, macellaio
Waiter = waitress, server, food server, waiting staff, Kellner, Servicekraft, Restaurantfachmann, Restaurantfachfrau, serveur, chef de rang, camarero, mesero, empregado de mesa, garçom, cameriere
Restaurant manager = food and beverage manager, restaurant supervisor, maître d'hôtel, bar manager, Restaurantleiter, F&B-Manager, responsable de restaurant, directeur de restaurant, gerente de restaurante, jefe de sala, encargado de restaurante, chefe de sala, gestor de restauração, responsabile di sala
Bartender = barman, barmaid, barista, mixologist, Barkeeper, Barkeeperin, barman de nuit, coctelero, barista profissional
Sommelier = wine steward, Weinkellner, sommelier caviste, sumiller, escanção
Hotel manager = hotel director, duty manager, front office manager, Hotelmanager, Hoteldirektor, directeur d'hôtel, chef de réception, director de hotel, jefe de recepción, diretor de hotel, chefe de receção, direttore d'albergo
Hotel clerk = hotel receptionist, night auditor, guest relations officer, guest service agent, Hotelfachmann, Hotelfachfrau, réceptionniste d'hôtel, réceptionniste de nuit, recepcionista de hotel, rececionista de hotel, receptionist d'albergo, portiere di notte
Housekeeper = room attendant, hotel housekeeper, housekeeping supervisor, chambermaid, Zimmermädchen, Hauswirtschafter, Hausdame, femme de chambre, valet de chambre, gouvernante d'hôtel, camarera de pisos, gobernanta, empregada de andares, camareira, governante, cameriera ai piani
Concierge = hotel porter, bellboy, doorman, Portier, bagagiste, botones, paquete de hotel, facchino
Flight attendant = cabin crew, cabin crew member, air hostess, steward, Flugbegleiter, hôtesse de l'air, personnel navigant commercial, tripulante de cabina, auxiliar de vuelo, azafata, comissário de bordo, assistente de bordo, assistente di volo
Tour guide = travel guide, tour leader, Reiseleiter, Stadtführer, guide touristique, guide conférencier, accompagnateur de voyages, guía turístico, guía de turismo, guia turístico, guia de turismo, guida turistica
Travel agent = travel consultant, Reiseverkehrskaufmann, Tourismuskaufmann, Tourismuskauffrau, agent de voyages, conseiller voyages, agente de viajes, agente de viagens, agente di viaggio
Catering assistant = canteen assistant, food service worker, fast food worker, crew member, Cateringmitarbeiter, Kantinenmitarbeiter, employé de restauration, équipier polyvalent, employé polyvalent de restauration, ayudante de catering, auxiliar de comedor, empregado de refeitório, atendente de restaurante, addetto mensa
Nanny = babysitter, au pair, childminder, child carer, Kindermädchen, Tagesmutter, Tagespflegeperson, nourrice, garde d'enfants à domicile, assistant maternel, niñera, canguro, babá, ama de crianças, bambinaia
`,
}
