import { foldText } from '../unicode/fold-text'

/** Themes of interviews that words of a CV or a job ad belong to. */
export type WordTheme = 'leading' | 'change' | 'failure' | 'conflict'

/** Beginnings of words by theme, parted by bars: a row for European languages, one for others. */
const stems: Readonly<Record<WordTheme, string>> = {
  leading: `led|lead|supervis|mentor|coach|team of|staff of|line manag|managed a team|head of|foreman|leitung|leitete|leite |geleitet|führte|führung|geführt|vorgesetzt|anleit|encadr|dirig|management d|manager d|chef d|responsable d|lider|a cargo de|coordin|guida di|capo |leiding|aangestuurd|teamleider|kierowa|kierown|zarządzanie zespo|zarządzał|vedení|vedl|vedoucí|ledde|ansvarade för|conducere|condus|coordonat|yönet|liderlik|ekip lider|διηύθυν|ηγήθ|ηγεσ|επικεφαλής|керував|керівн|очол|memimpin|mengelola tim|penyelia|dẫn dắt|lãnh đạo|quản lý nhóm|quản lý đội
    |率い|統括|チームリーダー|带领|领导|主管|帶領|領導|이끌|리더|팀장|قاد|قياد|أشرف|إدارة فريق|ניהול צוות|ניהלתי צוות|הובל|ראש צוות|رهبر|سرپرست|مدیریت تیم|नेतृत्व|टीम प्रबंधन|पर्यवेक्ष`,
  change: `introduc|migrat|implement|roll out|rolled out|transform|restructur|reorgani|redesign|moderni|automat|switched|relocat|merg|einführ|eingeführt|umgestell|umstell|umstruktur|moderni|digitalis|mise en place|mis en place|déploy|refont|réorgani|remplac|implant|introdu|reestructur|reorgani|cambi|mudanç|modern|ristruttur|riorgan|invoer|ingevoerd|overgang|herstructur|wdroż|wprowadz|moderniz|reorganiz|zaved|přechod|införd|införa|omorganis|omställning|implementat|moderniz|devreye al|dönüşüm|geçiş|yeniden yapı|εισήγαγ|αναδιοργάν|μετάβασ|εκσυγχρον|впровад|модерніз|реорганіз|перехід|menerapkan|memperkenalkan|transformasi|triển khai|chuyển đổi|cải tổ
    |導入|移行|改革|刷新|引入|迁移|变革|改造|導入|遷移|變革|도입|전환|개편|تحول|تطبيق|إعادة هيكلة|הטמע|הטמיע|שינוי|מעבר ל|تغییر|پیاده‌سازی|تحول|लागू|बदलाव|परिवर्तन`,
  failure: `incident|outage|failure|failed|crisis|rescue|recall|delay|defect|error|breakdown|turned around|störung|ausfall|fehler|krise|reklamation|verspät|ausschuss|panne|erreur|défaut|retard|incidenci|crisi|fallo|averí|error|retras|falha|atras|erro|guast|ritard|incident|storing|fout|crisis|vertraging|awari|błęd|kryzys|opóźni|chyb|poruch|zpožd|krize|felsök|driftstopp|förse|defec|întârzi|eroar|arıza|hata|kriz|gecikme|βλάβ|σφάλμα|κρίσ|καθυστέρ|авар|помил|криз|збій|затрим|gangguan|kesalahan|krisis|sự cố|khủng hoảng|chậm trễ
    |障害|トラブル|不良|危機|故障|失败|危机|延误|失敗|危機|延誤|장애|실패|위기|불량|عطل|أزمة|خطأ|תקל|משבר|טעוי|خطا|بحران|خرابی|विफल|संकट|त्रुटि`,
  conflict: `conflict|dispute|negotiat|complain|union|mediat|grievance|de escalat|disagree|konflikt|verhandl|beschwerd|betriebsrat|schlichtung|litig|négoci|réclam|syndicat|médiat|plainte|negoci|reclam|sindicat|quejas|conflit|sindical|negoz|reclam|mediaz|conflitt|onderhandel|klacht|vakbond|conflict|negocj|spory|związki zawod|skarg|vyjedn|stížnost|odbor|förhandl|klagomål|facklig|medling|mediere|plânger|sindicat|müzakere|çatışma|şikayet|sendika|uyuşmazlık|διαπραγμ|παράπον|συνδικάτ|διένεξ|перегов|скарг|профспіл|negosiasi|keluhan|konflik|serikat pekerja|thương lượng|khiếu nại|xung đột|công đoàn
    |交渉|クレーム|苦情|労働組合|谈判|投诉|冲突|工会|談判|投訴|衝突|工會|협상|갈등|민원|노조|نزاع|تفاوض|شكاو|نقابة|סכסוך|משא ומתן|תלונ|ועד עובדים|تعارض|مذاکره|شکایت|विवाद|बातचीत|शिकायत|संघर्ष`,
}

/** Scripts whose words follow each other without a space, or whose particles stand before a word without one. */
const isJoined =
  /[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}\p{Script=Hang}\p{Script=Arab}\p{Script=Hebr}]/u

function patternOf(row: string): RegExp {
  const all = row.split('|').map((stem) => foldText(stem.trim()).replace(/\s+/g, '[\\s-]'))
  const parts = [...new Set(all)].filter((stem) => stem !== '')
  const inside = parts.filter((stem) => isJoined.test(stem))
  const first = parts.filter((stem) => !inside.includes(stem))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${first.join('|')})|${inside.join('|')}`, 'u')
}

const patterns = new Map<WordTheme, RegExp>()

/** Returns whether a text has a word of a theme, in any supported language. */
export function isAbout(theme: WordTheme, text: string): boolean {
  const pattern = patterns.get(theme) ?? patternOf(stems[theme])
  patterns.set(theme, pattern)
  return pattern.test(foldText(text))
}
