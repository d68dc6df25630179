import type { SkillTable } from '../skill-table'

/** Marketing. */
export const marketing: SkillTable = {
  category: 'marketing',
  rows: `
Digital marketing = online marketing, Onlinemarketing, marketing digital, marketing numérique, marketing en ligne, marketing digitale
Search engine optimisation = SEO, search engine optimization, Suchmaschinenoptimierung, référencement naturel, posicionamiento web > Digital marketing
Paid search = SEA, SEM, search engine marketing, PPC, pay per click, Suchmaschinenwerbung, référencement payant > Digital marketing
Google Ads = AdWords, Google AdWords > Paid search
Paid social = Facebook Ads, Meta Ads, LinkedIn Ads, TikTok Ads > Digital marketing
Display advertising = programmatic advertising, programmatic
Social media = social media marketing, social media management, soziale Medien, réseaux sociaux, médias sociaux, redes sociales, redes sociais, mídias sociais, social network
Community management = community manager skills, animation de communauté, gestión de comunidades
Content marketing = content strategy, content creation, Inhaltserstellung, création de contenu, stratégie de contenu, creación de contenido, creación de contenidos, criação de conteúdo, creazione di contenuti
Email marketing = e-mail marketing, newsletters, emailing
Mailchimp > Email marketing
HubSpot
Marketing automation = Marketo, Pardot, Marketing-Automatisierung
Brand management = branding, brand strategy, Markenführung, Markenmanagement, gestion de marque, stratégie de marque, gestión de marca, gestão de marca, gestione del brand
Market research = Marktforschung, Marktanalyse, étude de marché, études de marché, investigación de mercado, investigación de mercados, estudios de mercado, pesquisa de mercado, estudos de mercado, ricerche di mercato
Campaign management = marketing campaigns, advertising campaigns, Kampagnenmanagement, Kampagnenplanung, gestion de campagnes, gestión de campañas, gestão de campanhas, gestione campagne
Advertising = Werbung, publicité, publicidad, publicidade, pubblicità
Media planning = media buying, Mediaplanung, plan média, planificación de medios
Public relations = ~PR, media relations, press relations, Öffentlichkeitsarbeit, Pressearbeit, relations publiques, relations presse, relaciones públicas, relações públicas, relazioni pubbliche, ufficio stampa
Corporate communications = internal communications, external communications, Unternehmenskommunikation, communication interne, communication d'entreprise, comunicación corporativa, comunicación interna, comunicação corporativa, comunicação interna, comunicazione aziendale
Press releases = press release, Pressemitteilungen, communiqués de presse, notas de prensa, comunicados de imprensa, comunicati stampa
Copywriting = copy writing, Werbetexten, conception-rédaction, redacción publicitaria, redação publicitária
Influencer marketing = influencer relations
Affiliate marketing
Product marketing = go-to-market, Produktmarketing, marketing produit, marketing de producto
Lead generation = Leadgenerierung, génération de leads, generación de leads, geração de leads
Conversion rate optimisation = ~CRO, conversion rate optimization, conversion optimisation, conversion optimization
Trade fairs = trade shows, exhibitions stand, Messeplanung, ~Messen, salons professionnels, ferias comerciales, feiras comerciais, fiere di settore
Google Tag Manager = GTM > Web analytics
Semrush = Ahrefs > Search engine optimisation
Hootsuite > Social media
`,
}

/** Sales and customer service. */
export const sales: SkillTable = {
  category: 'sales',
  rows: `
Sales = selling, Vertrieb, Verkauf, vente, ventes, ventas, vendas, vendite
B2B sales = B2B, business to business sales, B2B-Vertrieb, vente B2B, ventas B2B, vendas B2B, vendite B2B > Sales
B2C sales = B2C > Sales
Field sales = outside sales, Außendienst, vente terrain, ventas externas, vendas externas > Sales
Inside sales = Innendienst, Vertriebsinnendienst, vente sédentaire > Sales
Telesales = telemarketing, Telefonverkauf, Telefonakquise, télévente, venta telefónica, televendas > Sales
Cold calling = cold outreach, Kaltakquise, prospection téléphonique, llamadas en frío
Prospecting = customer acquisition, new business, Neukundengewinnung, Kundenakquise, prospection, captación de clientes, prospección, prospecção, acquisizione clienti
Key account management = account management, key accounts, Großkundenbetreuung, gestion de grands comptes, gestión de cuentas, grandes cuentas, gestão de contas, gestione clienti chiave
Customer relationship management = CRM, CRM systems, Kundenbeziehungsmanagement, gestion de la relation client, gestión de relaciones con clientes
Salesforce = Salesforce CRM, Sales Cloud, SFDC > Customer relationship management
Zoho CRM = Pipedrive > Customer relationship management
Sales forecasting = pipeline management, sales pipeline, Absatzplanung, Vertriebssteuerung, prévisions de ventes, previsión de ventas
Negotiation = contract negotiation, negotiating, negotiations, Verhandlung, Verhandlungen, Vertragsverhandlungen, Verhandlungsführung, négociation, négociations, negociación, negociaciones, negociação, negoziazione, trattative
Tendering = bid writing, bid management, tenders, Ausschreibungen, appels d'offres, réponse aux appels d'offres, licitaciones, licitações, gare d'appalto
Quotations = price quotations, Angebotserstellung, devis, élaboration de devis, presupuestos para clientes, orçamentos para clientes, preventivi
Customer service = customer care, client service, customer support, Kundenservice, Kundenbetreuung, Kundendienst, service client, service clientèle, relation client, atención al cliente, servicio al cliente, atendimento ao cliente, apoio ao cliente, serviço ao cliente, servizio clienti, assistenza clienti
Customer success = customer retention, client retention, Kundenbindung, fidélisation, fidélisation client, fidelización de clientes, fidelização de clientes, fidelizzazione
Complaint handling = complaints handling, complaints management, Beschwerdemanagement, Reklamationsbearbeitung, gestion des réclamations, gestión de reclamaciones, gestión de quejas, gestão de reclamações, gestione reclami
Call centre work = call center, call centre, inbound calls, outbound calls, Callcenter, centre d'appels, centro de llamadas
Zendesk = Freshdesk, Intercom desk
Retail = retail sales, Einzelhandel, commerce de détail, vente au détail, comercio minorista, comércio retalhista, varejo, vendita al dettaglio
Wholesale = Großhandel, commerce de gros, comercio mayorista, atacado, commercio all'ingrosso
Visual merchandising = merchandising, window dressing, Warenpräsentation, marchandisage, escaparatismo
Point of sale = POS systems, EPOS, Kassensysteme, caisse enregistreuse, TPV, punto vendita
Upselling = cross-selling, up-selling, ventes additionnelles, venta cruzada
E-commerce = ecommerce, online retail, Onlinehandel, commerce en ligne, commerce électronique, comercio electrónico, comércio eletrónico, commercio elettronico
Shopify > E-commerce
Magento = Adobe Commerce > E-commerce
Amazon Seller Central = Amazon marketplace > E-commerce
Category management = assortment planning, Sortimentsplanung, gestión de categorías
Pricing = pricing strategy, Preisgestaltung, tarification, fijación de precios, precificação
Real estate sales = property sales, property lettings, real estate, Immobilienvertrieb, Immobilien, immobilier, transactions immobilières, bienes raíces, venta inmobiliaria, imobiliário, immobiliare
Property management = Hausverwaltung, Immobilienverwaltung, gestion locative, administración de fincas, gestão de imóveis
Key holder duties = store opening and closing, Ladenöffnung und Ladenschluss
Loss prevention = shrinkage control, shoplifting prevention, Diebstahlprävention
`,
}
