import { foldText } from './unicode/fold-text'

/** Kind of a section of a job description. `company` and `offer` contain no requirements. */
export type JobSection = 'must' | 'nice' | 'tasks' | 'company' | 'offer'

// Patterns of folded word stems by which a heading names its section: language; nice; offer; company; tasks; must. They
// begin a word, except in languages that are written without spaces.
const spaced = String.raw`
en; nice|bonus|preferred|desirab|good to have|an? plus|pluses|ideally|would be great|would love|advantage|optional|we'd love; offer|benefit|perk|(?:you|you'll|you will) (?:get|receive|find)|in return|what's in it|package|compensation|salary|pay|rewards?|why (?:join|work|us|you); about (?:us|the (?:company|team|organi|employer|school|trust))|^about (?!you|the|this|your)|who we are|our (?:story|company|mission|values|team)|appl(?:y|ication|icant)|contact|process|how we (?:hire|recruit|work)|interview|safeguarding|equal|diversity|privacy|next steps; responsib|dut(?:y|ies)|(?:the|your|about the) (?:role|job|position|work|day|mission)|role|tasks?(?!\p{L})|what you(?:'ll| will| would)? do|would you|you(?:'ll| will)? (?:do|be doing)|you(?:'ll| will|'d| would)$|job description|day to day; requir|must|essential|qualif|profil|you(?:'ll| will)? (?:bring|need|have|are|should)|^you$|bring|who you are|about you|look(?:ing)? for|we (?:ask|need|seek|want)|skills|experience|specification|criteria|we expect|counts
de; von vorteil|wunschenswert|idealerweise|pluspunkt|das ware|gern gesehen; bieten|davon|vorteile|angebot|freuen|vergutung|gehalt; uber (?!dich|sie|die stelle)|wer wir|wir sind|das unternehmen|unser unternehmen|arbeitgeber|bewerb|kontakt|datenschutz|ansprech; aufgab|tatigkeit|erwartet (?:sie|dich)|rolle|machst du|stellenbeschreib; anforder|vorausgesetzt|wir wunschen|wir suchen|voraussetz|mitbring|bringen sie mit|wir erwarten|zeichnet|solltest|sollten|kenntnisse
fr; serait un plus|les? plus|un plus|atout|souhait|apprecie; offrons|proposons|avantages|remuneration|pourquoi|conditions; qui sommes|a propos (?!de vous|du poste)|entreprise|candidature|postuler; missions?(?!\p{L})|votre mission|poste|responsab|activit; demandons|attendons|recherch|competence|exigences|prerequis|vous (?:avez|etes)|il (?:te|vous) faut|formation
es; valora|valoriza|deseable|un extra; ofrec|beneficios|condiciones|salario|retribu; sobre (?!ti|el puesto|la vacante)|la empresa|quienes|contacto|como (?:aplicar|se candidatar)|^proceso; funcion|puesto|tareas|haras|mision; perfil|requisit|buscamos|se requiere|imprescindible|aportas|conocimientos|competencias|formacion|experiencia|necesit|pedimos
pt; diferencia|desejav; oferec|beneficios|condicoes|remuneracao|vantagens; sobre (?:nos|a empresa)|empresa|quem somos; funcoes|atividad|vaga|missao; procuramos|esperamos|exigencias|qualificac
it; preferenzial|gradit; offriamo|offre|offerta|vantagg; chi siamo|azienda|su di noi|candidar|contatti; mansion|ruolo|farai|occup|attivita|compiti|posizione; profilo|serve|cerchiamo|richie|chied|candidato ideale|esperienza
nl; mooi meegenomen|pre(?!\p{L}); bieden|krijg|aanbod|arbeidsvoorwaarden|ertegenover; over (?!jou|de functie)|wie (?:zijn|wij|we)|sollicit|hoe gaat het verder; taken|functie|ga je doen|werkzaamheden|doe je; profiel|vragen|vereist|eisen|zoeken|breng|heb je|verwachten
pl; mile widzi|dodatkow|atut; oferuj|zapewni|benefit|wynagrodz; o nas|o firmie|kim jeste|aplik|kontakt|klauzul; obowiazk|zadani|zakres; wymag|oczekuj|kwalifikac|szukamy
cs; vyhod|vitan|prednost; nabizi|benefit|mzda|plat; o nas|o spolecnosti|kdo jsme|kontakt; napln|odpovednost|co (?:te|vas) ceka; pozad|pozad|ocekav|predpoklad|hledame
ro; avantaj|constituie un; oferim|beneficii|salari; despre (?:noi|companie)|cine suntem|contact; responsabilit|atributi|activitat; cerint|profilul|asteptam|cautam
sv; meriterande|plus om|pluss|fordel; vi erbjuder|vi tilbyder|vi tilbyr|erbjud|tilbyder|formaner|lon; om (?:oss|os|foretaget|virksomheden|bedriften)|hvem er vi|vem ar vi|ansok|ansog|sok|kontakt; arbetsuppgift|arbejdsopgave|arbeidsoppgave|uppdrag|opgaver|oppgaver|ansvar; krav|kvalifik|vi soker|vi soger|din profil|din bakgrund|erfaring|erfarenhet
fi; eduksi|plussaa; tarjoamme|edut|palkka; meista|tietoa meista|yritys|hakeminen|yhteys; tehtava|vastuu|tyonkuva; vaatim|edellyt|odotamme|osaaminen|etsimme
hu; elony|plusz; amit kinal|kinalunk|juttat|ber(?!\p{L}); rolunk|cegunk|jelentkez|kapcsolat; feladat|felelosseg|munkakor; elvaras|kovetelm|keresunk
tr; tercih|arti(?!\p{L}); sundugumuz|yan hak|olanak|maas|ucret; hakkimizda|biz kimiz|sirket|basvur|iletisim; gorev|sorumluluk|is tanim; aranan|nitelik|gereklilik|beklent|ariyoruz
el; επιπλεον|επιθυμητ|θα εκτιμηθ; προσφερ|παροχ|αποδοχ; σχετικα με|ποιοι ειμαστε|εταιρεια|επικοινων; αρμοδιοτ|καθηκοντ|ρολος; απαιτ|προσοντ|προφιλ|αναζητ
ru; плюс|преимуществ|желательн; предлага|условия|льгот|зарплат; о нас|о компании|кто мы|контакт; обязанност|задач|чем предстоит; требован|ожида|квалификац|ищем
uk; плюс|перевага|бажан; пропону|умови|пільг|зарплат; про нас|про компан|хто ми|контакт; обов'язк|обовязк|завдан; вимог|очіку|кваліфікац|шукаємо
he; יתרון; מציעים|תנאים|הטבות; אודות|עלינו|החברה; תיאור התפקיד|תפקיד|אחריות; דרישות|כישורים|מחפשים
ar; يفضل|ميزة; نقدم|المزايا|الراتب; من نحن|نبذة|عن الشركة; المهام|المسؤوليات|مهام; المتطلبات|المؤهلات|الشروط|نبحث
fa; مزیت|امتیاز; مزایا|حقوق; درباره|معرفی شرکت; وظایف|مسئولیت|شرح شغل; شرایط احراز|الزامی|نیازمند|مهارت
hi; अतिरिक्त|वांछनीय; लाभ|वेतन; हमारे बारे|कंपनी; जिम्मेदारियां|कार्य; आवश्यक|योग्यता|अनुभव
id; nilai (?:plus|tambah)|diutamakan|disukai; menawarkan|tunjangan|gaji|fasilitas; tentang (?:kami|perusahaan)|siapa kami|kontak; tanggung jawab|tugas|deskripsi; persyaratan|kualifikasi|kriteria|syarat
vi; uu tien|loi the; quyen loi|phuc loi|luong|che do; ve chung toi|gioi thieu|cong ty|lien he; mo ta|nhiem vu|trach nhiem; yeu cau|tieu chuan|ky nang
`

const unspaced = `
ja; 歓迎|優遇|尚可|あれば; 待遇|給与|福利厚生|提供; 会社概要|企業情報|私たちについて|応募方法|選考; 仕事内容|業務内容|職務内容|担当業務; 応募資格|必須|求める|応募条件|要件
zh; 优先|優先|加分; 我们提供|我們提供|福利|待遇|薪; 关于我们|關於我們|公司介绍|公司簡介|公司简介|联系; 职责|職責|工作内容|工作內容|岗位描述; 要求|资格|資格|条件|條件
ko; 우대; 복리후생|혜택|급여|복지; 회사 소개|회사소개|전형|지원 방법; 업무|담당; 자격|필수|요건
th; พิจารณาเป็นพิเศษ; สวัสดิการ|เงินเดือน; เกี่ยวกับเรา|บริษัท; หน้าที่|ความรับผิดชอบ|รายละเอียดงาน; คุณสมบัติ|ต้องการ
`

const order = ['nice', 'offer', 'company', 'tasks', 'must'] as const

/** Returns a column of a table, folded where a script writes letters with marks; patterns of Latin ones are folded. */
const stemsAt = (table: string, at: number) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('; ')[at + 1] ?? '')
    .map((stems) => (stems.includes('\\') ? stems : foldText(stems)))
    .join('|')

/**
 * Pattern of each kind of section, for folded headings. The first match counts, so that "what you get" is no demand and
 * "nice to have" is optional.
 */
export const jobHeadingCues: readonly (readonly [JobSection, RegExp])[] = order.map(
  (section, at) => {
    const begun = `(?<!\\p{L})(?:${stemsAt(spaced, at)})`
    return [section, new RegExp(`${begun}|${stemsAt(unspaced, at)}`, 'u')] as const
  },
)
