import { type LabelTable, monthsOf, plainDates, plainSigns } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'ไทย',
  labels: {
    summary: 'ประวัติโดยย่อ',
    work: 'ประสบการณ์ทำงาน',
    education: 'การศึกษา',
    skills: 'ทักษะ',
    projects: 'โครงการ',
    languages: 'ภาษา',
    certificates: 'ใบรับรอง',
    volunteer: 'งานอาสาสมัคร',
    awards: 'รางวัล',
    publications: 'ผลงานตีพิมพ์',
    interests: 'ความสนใจ',
    references: 'บุคคลอ้างอิง',
    contact: 'ข้อมูลติดต่อ',
    present: 'ปัจจุบัน',
    from: 'ตั้งแต่ {date}',
  },
  native: 'ภาษาแม่',
  details: {
    birthDate: 'วันเกิด',
    birthPlace: 'สถานที่เกิด',
    nationality: 'สัญชาติ',
    drivingLicence: 'ใบขับขี่',
    workPermit: 'ใบอนุญาตทำงาน',
    available: 'พร้อมเริ่มงานวันที่',
  },
  letter: { opening: 'เรียน ฝ่ายทรัพยากรบุคคล', closing: 'ขอแสดงความนับถือ' },
  months: monthsOf(
    'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
    'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.',
  ),
  dates: plainDates,
  punctuation: plainSigns,
  ongoing: ['จนถึงปัจจุบัน'],
}
