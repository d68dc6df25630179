/** Labels of a fact at the start of a line, in the interface languages. */
export const factLabels = {
  location:
    'location|place of work|workplace|office|based in|standort|arbeitsort|einsatzort|dienstort|ort|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|localidad|local(?: de trabalho)?|localização|sede(?: di lavoro)?|luogo(?: di lavoro)?|locatie|standplaats|werkplek|arbetsort|placeringsort|lokalizacja|miejsce pracy|místo(?: výkonu)? práce|lokalita|locați[ae]|loc de muncă|konum|çalışma yeri|lokasi|penempatan|địa điểm(?: làm việc)?|nơi làm việc|місце роботи|локація|τοποθεσία|τόπος εργασίας|勤務地|근무지|工作地[点點]|地[点點]|مكان العمل|الموقع|מיקום|מקום העבודה|محل کار|कार्यस्थल|स्थान',
  deadline:
    'closing date|clos(?:es|ing)(?: on)?|deadline|application deadline|applications? (?:close|by|until)|apply (?:by|before|until)|bewerbungsfrist|bewerbungsschluss|bewerb\\w* (?:bitte )?(?:dich |sie sich )?bis(?: zum)?|date limite(?: de candidature)?|(?:candidature|postuler|postulez) (?:avant|jusqu.au)(?: le)?|fecha (?:límite|tope)|plazo|prazo|data[- ]limite|candidaturas até|scadenza|(?:candidature |candidarsi )entro il|sluitingsdatum|solliciteren (?:kan )?(?:tot|voor|vóór)|reageren (?:tot|voor|vóór)|sista ansökningsdag|ansök senast|termin (?:składania|nadsyłania)[^:]{0,20}|aplikuj do|uzávěrka|termín[^:]{0,20}|termen[- ]limită|son başvuru(?: tarihi)?|batas (?:akhir|waktu)[^:]{0,20}|hạn (?:nộp|chót)[^:]{0,12}|кінцевий термін|дедлайн|προθεσμία|応募(?:締切|期限)|締[め]?切|마감일?|접수 ?마감|截止(?:日期|时间|時間)?|آخر موعد[^:]{0,12}|מועד אחרון[^:]{0,12}|مهلت[^:]{0,12}|अंतिम तिथि',
  pay: 'salary|pay|compensation|rate|wage|gehalt|vergütung|entgelt|lohn|salaire|rémunération|salario|sueldo|retribución|salário|remuneração|retribuzione|stipendio|ral|salaris|lön|wynagrodzenie|mzda|plat|salariu|maaş|ücret|gaji|lương|mức lương|зарплата|оплата|μισθός|給与|年収|급여|연봉|薪[资資酬]|工资|الراتب|שכר|حقوق|वेतन',
  contact:
    'contact(?: person)?|your contact|(?:informal )?enquiries|questions(?: to)?|ansprechpartner(?:in|:in|\\*in|/in)?|ansprechperson|kontakt|ihr kontakt|votre contact|contacto|persona de contacto|contato|pessoa de contacto|contatto|referente|contactpersoon|kontaktperson|osoba kontaktowa|kontaktní osoba|persoană de contact|iletişim|kontak|liên hệ|контакт(?:на особа)?|επικοινωνία|担当(?:者)?|담당자|联系人|聯絡人|جهة الاتصال|איש קשר|تماس|संपर्क',
  reference:
    "job[- ]?(?:id|no|number|ref(?:erence)?|code)|(?:post|vacancy|requisition|position) (?:id|no|number|ref(?:erence)?|code)|req(?:uisition)?|ref(?:erence)?(?: (?:id|no|number|code))?|kennziffer|kennz|kennnummer|chiffre|referenz(?:nummer|-nr)?|ref[.-]{1,2}nr|stellen-?(?:id|nummer|nr)|job-?nr|réf(?:érence)?(?: de l[’']offre)?|n° (?:d[’']offre|de poste)|offre n°|referencia|código de oferta|rif(?:erimento)?|codice(?: annuncio| offerta)?|referentie(?:nummer|code)?|vacature-?(?:nummer|nr|code)|kenmerk|referência|código da vaga|referensnummer|nr ref|numer referencyjny|referans(?: no)?|求人番号|공고 ?번호|职位编号|職缺編號",
} as const

/** Labels of the terms of work, such as its start, hours and contract, in the interface languages. */
export const termLabels =
  'start(?:ing)?(?: date)?|(?:working )?hours|working time|(?:type of )?(?:contract|employment|job)(?: type)?|duration|(?:arbeits)?beginn|eintritt(?:stermin|sdatum)?|starttermin|arbeitszeit(?:en)?|wochenstunden|umfang|pensum|anstellung(?:sart)?|vertrag(?:sart)?|beschäftigungs(?:art|umfang)|befristung|vertragslaufzeit|(?:date de )?(?:début|prise de poste|démarrage)|(?:type de )?contrat|durée(?: du contrat)?|horaires?|temps de travail|(?:fecha de )?(?:inicio|incorporación)|jornada|horario|(?:tipo de )?contrato|duración|(?:data di )?inizio|decorrenza|orario(?: di lavoro)?|(?:tipo di )?contratto|durata|(?:data de )?início|horário|regime|(?:tipo de )?vínculo|duração|ingangsdatum|startdatum|per wanneer|dienstverband|contract(?:vorm|type|duur)?|(?:werk)?uren|tillträde|anställningsform|omfattning|arbetstid|(?:data )?rozpoczęci[ae]|rodzaj umowy|wymiar (?:pracy|etatu)|godziny pracy|nástup|(?:typ )?úvazku?|pracovní doba|druh smlouvy|data începerii|tip (?:de )?contract|program(?: de lucru)?|başlangıç(?: tarihi)?|çalışma (?:şekli|saatleri)|sözleşme(?: türü)?|mulai(?: kerja)?|jam kerja|jenis kontrak|bắt đầu|thời gian làm việc|loại hợp đồng|початок роботи|графік(?: роботи)?|начало работы|график(?: работы)?|тип занятости|έναρξη|ωράριο|勤務時間|雇用形態|入社日|근무 ?시간|고용 ?형태|입사일|工作[时時][间間]|入[职職]|تاريخ البدء|ساعات العمل|نوع العقد|תחילת עבודה|שעות עבודה|ساعت کاری|نوع قرارداد|कार्य समय'

/** Between a label and its value. */
const separator = '\\s*(?:[:：|\\t]|\\s[–-]\\s)\\s*'

/** Matches a line that begins with a label; group 1 is what stands behind it. */
export const labelledLine = (label: string) =>
  new RegExp(`^[\\s#*_•-]*(?:${label})[*_]*${separator}[*_]*(.{1,160})$`, 'iu')

const headingOf = (label: string) => new RegExp(`^[\\s#*_•-]*(?:${label})[\\s:：*_]*$`, 'iu')

/** Returns what stands behind a label, or on the line under it; empty without the label. */
export function findLabelled(lines: readonly string[], label: string): string {
  const [line, heading] = [labelledLine(label), headingOf(label)]
  for (const [at, text] of lines.entries()) {
    const found = line.exec(text)?.[1]?.trim()
    if (found) return found
    if (heading.test(text)) {
      const next = lines[at + 1] ?? ''
      if (next.length <= 90) return next.replace(/^[\s*•_-]+/, '')
    }
  }
  return ''
}
