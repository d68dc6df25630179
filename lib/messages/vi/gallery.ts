import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages of the public gallery of templates, in Vietnamese. */
export const gallery: typeof english = {
  title: 'Mẫu CV',
  description: 'Mọi mẫu CV của Vitae, hiện dưới dạng PDF thật của các CV ví dụ.',
  heading: 'Chọn dáng vẻ cho CV của bạn',
  introduction: (count) =>
    count === 1
      ? plural(count, {
          other:
            '# mẫu. Nội dung của bạn được giữ nguyên. Các trang dưới đây là PDF thật tạo bằng Vitae; các nhân vật là hư cấu.',
        })
      : plural(count, {
          other:
            '# mẫu. Đổi mẫu lúc nào cũng được, nội dung của bạn vẫn giữ nguyên. Các trang dưới đây là PDF thật tạo bằng Vitae; các nhân vật là hư cấu. Trong trình soạn, phần Thiết kế cho xem CV của chính bạn ở từng mẫu.',
        }),
  filters: 'Lọc mẫu',
  audience: {
    label: 'Ngành nghề',
    all: 'Tất cả',
    business: 'Kinh doanh',
    technology: 'Công nghệ',
    design: 'Sáng tạo',
    care: 'Chăm sóc và giảng dạy',
    science: 'Khoa học',
    trades: 'Nghề kỹ thuật',
    'first-job': 'Việc làm đầu tiên',
    any: 'Đa dụng',
  },
  appearance: {
    label: 'Kiểu dáng',
    all: 'Tất cả',
    quiet: 'Đơn giản',
    classic: 'Cổ điển',
    modern: 'Hiện đại',
    bold: 'Nổi bật',
  },
  columns: { label: 'Số cột', all: 'Tất cả', one: 'Một', two: 'Hai' },
  photo: { label: 'Có chỗ cho ảnh', all: 'Tất cả', with: 'Có', without: 'Không' },
  length: { label: 'Ví dụ', one: 'Một trang', two: 'Hai trang' },
  list: 'Mẫu',
  nothing: 'Không có mẫu nào phù hợp. Hãy chọn Tất cả ở một bộ lọc phía trên.',
  picture: (template, person) => `CV ví dụ của ${person} (hư cấu) theo mẫu ${template}`,
  palettes: (names) => `Bảng màu: ${names}`,
  otherPalettes: 'Với bảng màu khác',
  pictureInPalette: (template, palette) => `Cùng CV đó theo mẫu ${template}, bảng màu ${palette}`,
  enlarge: 'Phóng to',
  examples: {
    one: (person) => `Một trang: ${person}`,
    two: (person) => `Hai trang: ${person}`,
  },
  use: 'Dùng mẫu này',
  after: 'Chưa chắc? Cứ bắt đầu với một mẫu bất kỳ rồi đổi sau.',
  start: 'Bắt đầu viết',
  begun: (template) => `CV mới theo mẫu ${template}. Được lưu ngay khi bạn gõ.`,
  takeForLatest: (title) => `Dùng cho “${title}”`,
  applied: (template) => `CV này giờ dùng mẫu ${template}.`,
}
