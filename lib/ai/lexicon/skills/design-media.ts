import type { SkillTable } from '../skill-table'

/** Visual and interaction design. */
export const design: SkillTable = {
  category: 'design',
  rows: `
Graphic design = Grafikdesign, graphisme, conception graphique, diseño gráfico, design gráfico, grafica, progettazione grafica
User experience design = UX, UX design, user experience, expérience utilisateur, experiencia de usuario, experiência do utilizador, experiência do usuário, esperienza utente
User interface design = UI design, user interface, interface design, conception d'interfaces, diseño de interfaces, design de interfaces
UX/UI design = UI/UX, UX/UI, UI/UX design > User experience design, User interface design
User research = UX research, usability testing, user testing, Nutzerforschung, Usability-Tests, recherche utilisateur, tests utilisateurs, investigación de usuarios, pruebas de usabilidad, pesquisa com usuários, testes de usabilidade
Wireframing = wireframes
Design systems = design system, Designsysteme
Interaction design = Interaktionsdesign, diseño de interacción
Service design = design thinking, Servicedesign
Figma > User interface design
Adobe XD
Sketch app = ~Sketch
InVision
Adobe Creative Suite = Adobe Creative Cloud, Creative Cloud, Adobe CC, Adobe Suite, suite Adobe
Adobe Photoshop = Photoshop > Image editing
Adobe Illustrator = ^Illustrator > Graphic design
Adobe InDesign = InDesign > Layout and typesetting
Adobe Lightroom = Lightroom > Image editing
Adobe Acrobat = Acrobat Pro
Affinity Designer = Affinity Photo, Affinity Publisher > Graphic design
CorelDRAW = Corel Draw > Graphic design
Canva
GIMP > Image editing
Inkscape > Graphic design
Image editing = photo editing, retouching, Bildbearbeitung, retouche photo, retouche d'images, edición de imágenes, retoque fotográfico, edição de imagem, edição de imagens, fotoritocco
Layout and typesetting = desktop publishing, DTP, page layout, Satz und Layout, mise en page, maquetación, paginação, diagramação, impaginazione
Typography = Typografie, typographie, tipografía
Logo design = corporate design, corporate identity, identité visuelle, identidad visual, identidade visual, identità visiva
Web design = Webdesign, conception web, diseño web, design web
Illustration = digital illustration, Illustrationen, ilustración, ilustração, illustrazione
3D modelling = 3D modeling, 3D-Modellierung, modélisation 3D, modelado 3D, modelagem 3D, modelação 3D, modellazione 3D
Blender 3D = ~Blender > 3D modelling
Autodesk Maya = Maya 3D, 3ds Max, 3D Studio Max, Cinema 4D > 3D modelling
3D rendering = V-Ray, Rendering-Visualisierung
Interior design = Innenarchitektur, Raumgestaltung, architecture d'intérieur, décoration intérieure, diseño de interiores, interiorismo, design de interiores, interior architecture, progettazione di interni, arredamento d'interni
Landscape architecture = landscape design, Landschaftsarchitektur, architecture paysagère, paisajismo, arquitetura paisagista, paisagismo, architettura del paesaggio
Industrial design = product design, Industriedesign, Produktdesign, design industriel, design produit, diseño industrial, diseño de producto, design industrial, design de produto, design del prodotto, disegno industriale
Fashion design = Modedesign, création de mode, stylisme, diseño de moda, design de moda, design della moda
Pattern cutting = pattern making, Schnittkonstruktion, modélisme, patronaje, modelagem de vestuário, modellistica
Set design = stage design, Bühnenbild, scénographie, escenografía, cenografia, scenografia
Packaging design = Verpackungsdesign, design d'emballage, diseño de envases, design de embalagens
`,
}

/** Writing, photography, sound and stage. */
export const media: SkillTable = {
  category: 'media',
  rows: `
Journalism = reporting news, Journalismus, journalisme, periodismo, jornalismo, giornalismo
Editing of texts = copy editing, copyediting, Lektorat, Textredaktion, relecture, secrétariat de rédaction, corrección de textos, edición de textos, edição de texto, edição de textos, editing testi, revisione testi
Proofreading = Korrekturlesen, correction d'épreuves, corrección de pruebas, revisão de textos, correzione di bozze
Translation = translating, Übersetzung, Übersetzen, traduction, traducción, tradução, traduzione, traduzioni
Interpreting = simultaneous interpreting, consecutive interpreting, Dolmetschen, interprétation de conférence, interprétariat, interpretación simultánea, interpretación de conferencias, interpretação simultânea, interpretariato
CAT tools = SDL Trados, Trados, memoQ > Translation
Subtitling = subtitles, Untertitelung, sous-titrage, subtitulado, subtitulación, legendagem, sottotitolazione
Creative writing = storytelling, kreatives Schreiben, écriture créative, escritura creativa, escrita criativa, scrittura creativa
Blogging = blog writing, blog posts, rédaction web, redacción de blogs
Editorial planning = editorial calendar, Redaktionsplanung, calendrier éditorial, calendario editorial
Photography = Fotografie, photographie, fotografía
Videography = video production, filming, camera operation, Videoproduktion, Kameraführung, production vidéo, prise de vue, producción de vídeo, producción audiovisual, produção de vídeo, produção audiovisual, produzione video, riprese video
Video editing = film editing, Videoschnitt, Filmschnitt, montage vidéo, edición de vídeo, edição de vídeo, montaggio video
Adobe Premiere Pro = Premiere Pro, Adobe Premiere > Video editing
Final Cut Pro = Final Cut > Video editing
DaVinci Resolve > Video editing
Adobe After Effects = After Effects > Motion graphics
Motion graphics = motion design, animation design, Animationsdesign
Animation = 2D animation, 3D animation, character animation, animación, animação, animazione
Audio editing = sound editing, Audiobearbeitung, Tonschnitt, montage son, edición de audio, edição de áudio, montaggio audio
Sound engineering = audio engineering, sound mixing, Tontechnik, ingénierie du son, prise de son, ingeniería de sonido, engenharia de som, ingegneria del suono, fonica
Pro Tools = Ableton Live, Logic Pro, Cubase > Audio editing
Lighting design = stage lighting, Lichttechnik, éclairage de scène, iluminación escénica, iluminação cénica, illuminotecnica
Podcasting = podcast production, Podcast-Produktion
Radio production = radio broadcasting, Hörfunk, production radio, producción radiofónica
Television production = TV production, broadcasting, Fernsehproduktion, production télévisuelle, producción de televisión
Film directing = film direction, stage directing, Regie, mise en scène, réalisation de films, dirección escénica, encenação, regia
Stage acting = acting skills, Schauspiel, jeu d'acteur, actuación, interpretação teatral, recitazione
~Dance = choreography, Tanz, danse, danza, dança
Music performance = live music, Musizieren, interprétation musicale, interpretación musical
Music teaching = piano teaching, Musikunterricht, enseignement musical, enseñanza musical
Singing = vocal performance, Gesang, canto lirico
Music composing = music composition, Komposition, composition musicale, composición musical, composição musical, composizione musicale
Script writing = scriptwriting, screenwriting, Drehbuchschreiben, écriture de scénarios, guion, roteiro, sceneggiatura
Exhibition planning = exhibition design, Ausstellungsplanung, organisation d'expositions, organización de exposiciones, organização de exposições, allestimento mostre
Art restoration = conservation of art, Restaurierung, restauration d'œuvres d'art, restauración de arte, restauro
`,
}
