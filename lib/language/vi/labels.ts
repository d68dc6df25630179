import { type LabelTable, numberedMonths, pattern, plainDates, plainSigns } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'Tiếng Việt',
  labels: {
    summary: 'Giới thiệu',
    work: 'Kinh nghiệm làm việc',
    education: 'Học vấn',
    skills: 'Kỹ năng',
    projects: 'Dự án',
    languages: 'Ngoại ngữ',
    certificates: 'Chứng chỉ',
    volunteer: 'Hoạt động tình nguyện',
    awards: 'Giải thưởng',
    publications: 'Bài viết, ấn phẩm',
    interests: 'Sở thích',
    references: 'Người tham khảo',
    contact: 'Liên hệ',
    present: 'nay',
    from: 'từ {date}',
  },
  native: 'Tiếng mẹ đẻ',
  details: {
    birthDate: 'Ngày sinh',
    birthPlace: 'Nơi sinh',
    nationality: 'Quốc tịch',
    drivingLicence: 'Bằng lái xe',
    workPermit: 'Giấy phép lao động',
    available: 'Có thể bắt đầu từ',
  },
  letter: { opening: 'Kính gửi Quý công ty,', closing: 'Trân trọng,' },
  months: numberedMonths(''),
  // CVs abbreviate a month to its number.
  dates: {
    ...plainDates,
    long: pattern('tháng {month} năm {year}', '{day} tháng {month} năm {year}'),
    short: plainDates.numeric,
  },
  punctuation: plainSigns,
  ongoing: ['hiện tại', 'hiện nay'],
}
