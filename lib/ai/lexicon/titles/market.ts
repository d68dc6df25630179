import type { TitleTable } from '../title-table'

/** Sales, marketing, design, publishing, performing arts. */
export const marketTitles: TitleTable = {
  field: 'market',
  rows: `
Marketing manager = head of marketing, marketing director, marketing lead, Marketingleiter, Marketingmanager, responsable marketing, directeur marketing, jefe de marketing, director de marketing, gerente de marketing, diretor de marketing, gestor de marketing, responsabile marketing
Marketing specialist = marketing assistant, marketing executive, marketing coordinator, marketing officer, marketing associate, Marketingassistent, Marketingreferent, chargé de marketing, assistant marketing, técnico de marketing, especialista en marketing, asistente de marketing, analista de marketing, assistente de marketing, addetto marketing
Digital marketing specialist = digital marketing manager, online marketing manager, SEO specialist, SEO manager, PPC specialist, performance marketing manager, growth manager, growth marketer, Online-Marketing-Manager, SEO-Manager, responsable marketing digital, chargé de marketing digital, référenceur, especialista en marketing digital, especialista SEO, analista de marketing digital, specialista marketing digitale
Social media manager = community manager, social media specialist, social media coordinator, Social-Media-Manager, gestionnaire de communauté, responsable réseaux sociaux, gestor de redes sociales, analista de redes sociais, gestor de redes sociais
Content manager = content writer, content creator, content strategist, content editor, web editor, Content-Manager, Onlineredakteur, rédacteur web, responsable de contenu, redactor de contenidos, creador de contenidos, produtor de conteúdo, redator de conteúdo, redattore web
Copywriter = advertising copywriter, Werbetexter, Texter, concepteur-rédacteur, redactor publicitario, redator publicitário
Brand manager = brand director, Markenmanager, responsable de marque, jefe de marca, gerente de marca, gestor de marca
Public relations manager = PR manager, PR officer, press officer, communications manager, communications officer, head of communications, PR consultant, Pressesprecher, PR-Referent, Kommunikationsmanager, chargé de communication, responsable communication, attaché de presse, responsable de comunicación, jefe de prensa, técnico de comunicación, assessor de imprensa, gestor de comunicação, addetto stampa, responsabile comunicazione
Market researcher = market research analyst, Marktforscher, chargé d'études marketing, analista de mercado, investigador de mercados
Event manager = event planner, event coordinator, events officer, conference manager, Eventmanager, Veranstaltungskaufmann, Veranstaltungskauffrau, chargé d'événementiel, organisateur d'événements, organizador de eventos, coordinador de eventos, produtor de eventos, organizzatore di eventi
Sales manager = head of sales, sales director, regional sales manager, area sales manager, sales team leader, Vertriebsleiter, Verkaufsleiter, responsable commercial, directeur commercial, jefe de ventas, director comercial, gerente de ventas, gerente comercial, gerente de vendas, diretor comercial, responsabile vendite, direttore commerciale
Sales representative = sales executive, sales rep, field sales representative, sales agent, sales consultant, business development representative, sales development representative, SDR, Vertriebsmitarbeiter, Außendienstmitarbeiter, Handelsvertreter, Vertriebler, commercial, technico-commercial, attaché commercial, représentant commercial, délégué commercial, comercial, representante de ventas, asesor comercial, agente comercial, representante comercial, representante de vendas, consultor de vendas, agente di commercio, rappresentante, addetto vendite
Account manager = key account manager, account executive, client manager, customer success manager, Key-Account-Manager, Kundenbetreuer, chargé de clientèle, responsable grands comptes, chargé de compte, ejecutivo de cuentas, gestor de cuentas, gestor de contas, gerente de contas, executivo de contas
Business developer = business development manager, business development executive, Business-Development-Manager, chargé de développement commercial, responsable développement commercial, desarrollador de negocio, gerente de desarrollo de negocio, gestor de desenvolvimento de negócios
Shop assistant = sales assistant, retail assistant, sales associate, retail sales associate, shop clerk, salesperson, Verkäufer, Einzelhandelskaufmann, Einzelhandelskauffrau, Kaufmann im Einzelhandel, Kauffrau im Einzelhandel, vendeur, conseiller de vente, employé de commerce, vendedor, dependiente, vendedor de tienda, auxiliar de tienda, balconista, assistente de loja, commesso, addetto alle vendite
Store manager = shop manager, retail manager, store supervisor, branch manager, Filialleiter, Marktleiter, responsable de magasin, gérant de magasin, directeur de magasin, jefe de tienda, encargado de tienda, gerente de tienda, gerente de loja, responsabile di negozio, responsabile punto vendita
Cashier = checkout operator, till operator, Kassierer, caissier, hôte de caisse, cajero, operador de caixa, cassiere
Visual merchandiser = merchandiser, Schauwerbegestalter, marchandiseur, escaparatista, visual merchandising assistant
Customer service representative = customer service agent, customer service adviser, customer service advisor, customer support agent, customer support specialist, call centre agent, call center agent, customer service assistant, Kundenberater, Callcenter-Agent, Kundendienstmitarbeiter, conseiller clientèle, téléconseiller, chargé de relation client, agente de atención al cliente, teleoperador, operador de call center, assistente de apoio ao cliente, operador de telemarketing, atendente, operatore call center, addetto al servizio clienti
Customer service manager = call centre manager, customer support manager, Leiter Kundenservice, responsable service client, jefe de atención al cliente, gerente de atendimento
Graphic designer = visual designer, Grafikdesigner, Mediengestalter, Grafiker, graphiste, infographiste, concepteur graphique, diseñador gráfico, designer gráfico, grafico
Web designer = Webdesigner, webdesigner, diseñador web
Art director = creative director, Artdirector, directeur artistique, directeur de création, director de arte, director creativo, diretor de arte, diretor criativo, direttore artistico
Illustrator = animator, 3D artist, concept artist, Illustrator und Grafiker, illustrateur, ilustrador, illustratore
Industrial designer = Industriedesigner, designer industriel, designer produit, diseñador industrial, designer industrial
Fashion designer = Modedesigner, styliste, styliste modéliste, diseñador de moda, designer de moda, estilista de moda, stilista
Interior designer = interior architect, Innenarchitekt, architecte d'intérieur, décorateur d'intérieur, interiorista, diseñador de interiores, designer de interiores, arredatore
Photographer = Fotograf, photographe, fotógrafo, fotografo
Videographer = camera operator, film maker, filmmaker, Kameramann, Kamerafrau, vidéaste, cadreur, camarógrafo, operador de cámara, videógrafo, operatore di ripresa
Video editor = film editor, Cutter, Filmeditor, monteur vidéo, editor de vídeo, editor de video, montatore video
Journalist = reporter, correspondent, news editor, Redakteur, journaliste, reporter de presse, periodista, redactor, jornalista, repórter, giornalista
Editor = copy editor, managing editor, editorial assistant, Lektor, éditeur, secrétaire de rédaction, editor literario, editor de textos, redattore, editor-chefe
Proofreader = Korrektor, correcteur, corrector, revisor de textos, correttore di bozze
Translator = interpreter, Übersetzer, Dolmetscher, traducteur, interprète, traductor, intérprete, tradutor, traduttore, interprete
Writer = author, novelist, screenwriter, Schriftsteller, Autor, écrivain, auteur, scénariste, escritor, guionista, roteirista, scrittore, sceneggiatore
Musician = singer, pianist, violinist, composer, orchestra conductor, Musiker, Sänger, musicien, chanteur, músico, cantante, cantor, musicista
Actor = actress, Schauspieler, comédien, acteur, actriz, ator, atriz, attore
Dancer = choreographer, Tänzer, danseur, bailarín, bailarino, ballerino
Film director = stage director, producer, film producer, Regisseur, réalisateur, metteur en scène, producteur, director de cine, productor, realizador, produtor, regista
Sound engineer = audio engineer, sound technician, Tontechniker, ingénieur du son, technicien son, técnico de sonido, técnico de som, fonico
Artist = visual artist, painter and sculptor, Künstler, artiste, artiste plasticien, artista plástico, artista visual, artista
`,
}
