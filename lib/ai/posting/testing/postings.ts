/** Job postings of invented employers in several languages and professions. */

export const dataPosting = `Staff Data Engineer at Meridian Grid

About Meridian Grid
For over 20 years we have kept the lights on. We use AI and Jira every day.

What you will do
• Own the streaming platform on Kafka and Flink.
• Mentor analysts and engineers.

What you bring
• 7+ years of experience with Python and SQL in production
• AWS and Terraform; k8s is a plus
• Experience with Apache Iceberg and data contracts
• On-call rotation every sixth week
• Knowledge of energy markets
• A degree in Computer Science, Mathematics or similar

Nice to have
• OpenLineage, Scala

We offer
• Excel training, health insurance and German lessons
`

export const nursePosting = `Wir suchen für unser Klinikum in Bremen eine Pflegefachkraft (m/w/d) für die Intensivstation.

Klinikum am Deich sucht zum nächstmöglichen Zeitpunkt Verstärkung.

Ihre Aufgaben
- Pflegeplanung und Wundversorgung
- Anleitung von Auszubildenden

Ihr Profil
- Abgeschlossene Ausbildung zur Pflegefachfrau oder zum Gesundheits- und Krankenpfleger
- Mindestens drei Jahre Berufserfahrung in der Intensivpflege
- Führerschein Klasse B
- Englischkenntnisse sind von Vorteil
- Teamfähigkeit

Wir bieten
- Fortbildung in Palliativpflege und ein Jobticket
`

export const accountantPosting = `Intitulé du poste : Comptable confirmé (H/F)
Entreprise : Ateliers Vauban

Vos missions
- Tenue de la comptabilité fournisseurs et rapprochements bancaires
- Déclarations de TVA

Profil recherché
- Bac +3 en comptabilité
- 5 ans d'expérience minimum en cabinet
- Maîtrise d'Excel et de SAP
- L'anglais serait un plus

Nous offrons
- Tickets restaurant, mutuelle
`

export const cookPosting = `Restaurante Lumbre busca cocinero para su cocina de temporada en Bilbao.

Funciones
- Preparación de alimentos y elaboración de menús
- Control de existencias

Requisitos
- Al menos dos años de experiencia en cocina
- Carné de manipulador de alimentos imprescindible
- Conocimientos de APPCC
- Se valorará inglés y repostería

Ofrecemos
- Contrato indefinido
`

export const warehousePosting = `Cargo: Operador de armazém
A Transportes Ria procura reforço para a sua equipa.

Requisitos
- Experiência de 2 anos em gestão de stocks
- Empilhador e carta de condução
- Preparação de encomendas

Valoriza-se
- Inglês

Oferecemos
- Seguro de saúde
`

export const teacherPosting = `Cerchiamo un insegnante di scuola primaria per la nostra sede di Torino.

Requisiti
- Laurea in Scienze della formazione primaria
- Esperienza di almeno 3 anni nell'insegnamento
- Gestione della classe e didattica a distanza
- Gradito il francese

Offriamo
- Contratto a tempo determinato
`
