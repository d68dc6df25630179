/** Headings in Germanic and Romance languages, independent of the lexicon. */
export const headingsOfWesternEurope = `
en summary: Professional Summary | Personal Statement | Career Objective | Executive Profile | WHO I AM
en work: Employment History | Career History | Work History | Professional Background | Relevant Experience | Internships | Industry Experience | Teaching Experience
en education: Academic Background | Education and Qualifications | Academic Qualifications | Schooling
en skills: Areas of Expertise | Core Skills | Technical Proficiencies | Tools & Technologies | Key Competencies | Technologies | Soft Skills
en projects: Side Projects | Key Projects | Personal Projects | Selected Projects | Open Source
en languages: Language Skills | Languages Spoken
en certificates: Licenses & Certifications | Professional Certifications | Certificates
en volunteer: Volunteer Experience | Community Service | Voluntary Work
en awards: Honors and Awards | Awards & Achievements | Scholarships
en publications: Publications and Presentations | Research Papers
en interests: Hobbies | Personal Interests | Leisure Activities
en references: Referees | References available upon request
en contact: Contact Information | Get in Touch
en personal: Personal Details | Personal Information
de summary: Kurzprofil | Profil | Persönliches Profil | Zusammenfassung | Über mich | Zur Person
de work: Beruflicher Werdegang | Berufspraxis | Praktische Erfahrung | Praktika | Berufliche Stationen | Arbeitserfahrung | Werdegang | Beschäftigungsverhältnisse
de education: Schulbildung | Studium | Bildungsweg | Schulische Ausbildung | Hochschulausbildung | Akademische Ausbildung | Ausbildung | Schul- und Berufsausbildung
de skills: Kenntnisse und Fähigkeiten | Fachkenntnisse | EDV-Kenntnisse | Kompetenzen | Besondere Kenntnisse | Qualifikationen | Stärken
de projects: Projekte | Ausgewählte Projekte | Projekterfahrung
de languages: Sprachkenntnisse | Fremdsprachen
de certificates: Zertifikate | Weiterbildungen und Zertifikate | Lizenzen
de volunteer: Ehrenamtliches Engagement | Soziales Engagement | Ehrenämter
de awards: Auszeichnungen | Preise und Stipendien
de publications: Veröffentlichungen | Publikationsliste
de interests: Hobbys | Freizeit | Interessen | Persönliche Interessen
de references: Referenzen
de contact: Kontaktdaten | Anschrift
de personal: Persönliche Daten | Angaben zur Person
fr summary: Profil professionnel | À propos de moi | Objectif professionnel | Résumé | Présentation
fr work: Expériences | Parcours professionnel | Expérience | Emplois occupés | Stages | Stages et expériences | Carrière
fr education: Études | Diplômes et formations | Cursus universitaire | Parcours académique | Scolarité | Formation académique
fr skills: Compétences techniques | Compétences clés | Savoir-être | Outils informatiques | Informatique | Domaines de compétences | Connaissances
fr projects: Projets personnels | Projets | Réalisations
fr languages: Langues étrangères | Compétences linguistiques
fr certificates: Certifications | Certificats | Habilitations
fr volunteer: Engagement associatif | Vie associative | Activités bénévoles
fr awards: Prix et distinctions | Récompenses
fr publications: Publications scientifiques
fr interests: Loisirs | Passions | Divers et loisirs | Activités et intérêts
fr references: Références
fr contact: Contact | Mes coordonnées
fr personal: Informations personnelles | État civil
es summary: Perfil profesional | Sobre mí | Objetivo profesional | Extracto | Resumen profesional
es work: Experiencia | Trayectoria profesional | Experiencia profesional | Historial laboral | Prácticas profesionales | Empleos
es education: Educación | Estudios | Formación | Formación académica | Estudios realizados | Titulación académica | Historial académico
es skills: Habilidades | Competencias | Aptitudes | Conocimientos informáticos | Informática | Herramientas | Destrezas
es projects: Proyectos | Proyectos destacados
es languages: Idiomas | Lenguas
es certificates: Certificaciones | Certificados | Cursos y certificaciones
es volunteer: Voluntariado | Experiencia de voluntariado
es awards: Premios y reconocimientos | Logros | Becas
es publications: Publicaciones
es interests: Intereses | Aficiones e intereses | Pasatiempos
es references: Referencias
es contact: Contacto | Información de contacto
es personal: Datos personales | Información personal
pt summary: Resumo profissional | Sobre mim | Objetivo | Perfil | Apresentação
pt work: Experiência profissional | Experiência | Histórico profissional | Percurso profissional | Estágios | Atuação profissional
pt education: Formação acadêmica | Educação | Escolaridade | Formação | Habilitações literárias | Formação académica
pt skills: Competências | Habilidades | Conhecimentos | Aptidões | Qualificações | Ferramentas | Informática
pt projects: Projetos | Projetos pessoais
pt languages: Idiomas | Línguas
pt certificates: Certificações | Cursos e certificações
pt volunteer: Voluntariado | Trabalho voluntário
pt awards: Prêmios | Prémios e distinções
pt publications: Publicações
pt interests: Interesses | Passatempos
pt references: Referências
pt contact: Contato | Contactos
pt personal: Dados pessoais | Informações pessoais
it summary: Profilo professionale | Profilo | Chi sono | Obiettivi professionali | Sommario
it work: Esperienze professionali | Esperienza lavorativa | Esperienze lavorative | Carriera | Percorso professionale | Tirocini
it education: Istruzione | Istruzione e formazione | Formazione | Titoli di studio | Percorso di studi | Studi
it skills: Competenze | Capacità e competenze personali | Competenze tecniche | Conoscenze informatiche | Competenze digitali | Abilità
it projects: Progetti | Progetti personali
it languages: Lingue | Lingue straniere | Competenze linguistiche | Conoscenze linguistiche
it certificates: Certificazioni | Attestati
it volunteer: Volontariato | Esperienze di volontariato
it awards: Riconoscimenti e premi | Premi
it publications: Pubblicazioni
it interests: Interessi | Hobby | Interessi personali | Tempo libero
it references: Referenze
it contact: Contatti | Recapiti
it personal: Dati personali | Informazioni personali
nl summary: Profiel | Over mij | Persoonlijk profiel | Samenvatting
nl work: Werkervaring | Ervaring | Loopbaan | Arbeidsverleden | Stages | Professionele ervaring
nl education: Opleiding | Opleidingen | Onderwijs | Studie | Scholing
nl skills: Vaardigheden | Competenties | Computervaardigheden | Kennis en vaardigheden | Expertise
nl projects: Projecten
nl languages: Talen | Talenkennis
nl certificates: Certificaten | Certificeringen | Diploma's en certificaten
nl volunteer: Vrijwilligerswerk | Nevenactiviteiten
nl awards: Prijzen | Onderscheidingen
nl publications: Publicaties
nl interests: Hobby's | Interesses | Hobby's en interesses
nl references: Referenties
nl contact: Contactgegevens
nl personal: Persoonlijke gegevens | Personalia
sv summary: Om mig | Sammanfattning | Profil | Personlig presentation
sv work: Arbetslivserfarenhet | Erfarenhet | Anställningar | Yrkeserfarenhet | Praktik | Tidigare anställningar
sv education: Utbildning | Utbildningar | Akademisk utbildning | Studier
sv skills: Kompetenser | Färdigheter | Kunskaper | Datakunskaper | Tekniska färdigheter | Nyckelkompetenser
sv projects: Projekt
sv languages: Språk | Språkkunskaper
sv certificates: Certifikat | Kurser och certifikat | Certifieringar
sv volunteer: Ideellt arbete | Ideella uppdrag | Förtroendeuppdrag
sv awards: Utmärkelser | Priser och stipendier
sv publications: Publikationer
sv interests: Intressen | Fritidsintressen | Hobby
sv references: Referenser
sv contact: Kontaktuppgifter
sv personal: Personuppgifter | Personlig information
da summary: Om mig | Profil | Resumé | Faglig profil
da work: Erhvervserfaring | Arbejdserfaring | Ansættelser | Erfaring | Karriere | Praktik
da education: Uddannelse | Uddannelser | Uddannelsesbaggrund
da skills: Kompetencer | Færdigheder | IT-kompetencer | IT-kundskaber | Nøglekompetencer | Faglige kompetencer
da projects: Projekter
da languages: Sprog | Sprogkundskaber | Sprogfærdigheder
da certificates: Certifikater | Kurser og certifikater | Certificeringer
da volunteer: Frivilligt arbejde | Frivilligt engagement | Tillidshverv
da awards: Priser | Udmærkelser
da publications: Publikationer
da interests: Interesser | Fritidsinteresser | Fritid
da references: Referencer
da contact: Kontaktoplysninger
da personal: Personlige oplysninger | Personlige data
no summary: Om meg | Sammendrag | Profil | Nøkkelkvalifikasjoner
no work: Arbeidserfaring | Yrkeserfaring | Erfaring | Arbeidsforhold | Praksis
no education: Utdanning | Utdannelse | Utdanningsbakgrunn
no skills: Ferdigheter | Kompetanse | Kunnskaper | IT-ferdigheter | Datakunnskaper | Nøkkelkompetanse
no projects: Prosjekter
no languages: Språk | Språkkunnskaper | Språkferdigheter
no certificates: Sertifikater | Kurs og sertifikater | Sertifiseringer
no volunteer: Frivillig arbeid | Verv | Frivillighet | Tillitsverv
no awards: Priser og utmerkelser | Stipender
no publications: Publikasjoner
no interests: Interesser | Fritidsinteresser | Hobbyer
no references: Referanser
no contact: Kontaktinformasjon | Kontaktopplysninger
no personal: Personalia | Personlige opplysninger
de certificates: Fortbildungen
de other-known: Sonstiges | Mitgliedschaften
`
