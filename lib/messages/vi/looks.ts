import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in Vietnamese. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'Giản dị', reason: 'Đơn giản, dễ đọc với cả người và phần mềm' },
    atelier: {
      name: 'Atelier',
      reason: 'Tên và tiêu đề lớn trên lề rộng, cho thiết kế và kiến trúc',
    },
    ledger: {
      name: 'Ledger',
      reason: 'Chữ hoa nhỏ giữa hai đường kẻ, cho tài chính, kiểm toán và luật',
    },
    fjord: {
      name: 'Fjord',
      reason: 'Thông tin liên hệ và kỹ năng trong cột tô màu, cho sản phẩm và vận hành',
    },
    broadsheet: {
      name: 'Broadsheet',
      reason: 'Kiểu măng sét và tít báo, cho báo chí và truyền thông',
    },
    signal: {
      name: 'Signal',
      reason: 'Gọn và chính xác, điểm chữ đơn cách, cho kỹ sư',
    },
    kinder: {
      name: 'Kinder',
      reason: 'Ấm áp, bo tròn, có ảnh, cho giảng dạy, điều dưỡng và công tác xã hội',
    },
    capital: { name: 'Capital', reason: 'Lề rộng, tên lớn nét mảnh, cho lãnh đạo' },
    metro: {
      name: 'Metro',
      reason: 'Dải màu tối, các công việc như những ga trên tuyến, cho vận hành và nghề kỹ thuật',
    },
    herbarium: {
      name: 'Herbarium',
      reason: 'Hai cột và chữ lồng, cho khoa học và môi trường',
    },
    'studio-nine': {
      name: 'Studio Nine',
      reason: 'Mảng màu với tên rất lớn, cho marketing và khởi nghiệp',
    },
    'nordic-form': {
      name: 'Nordic Form',
      reason: 'Lưới rõ ràng, theo thứ tự mà các tổ chức châu Âu mong đợi',
    },
    'first-light': {
      name: 'First Light',
      reason: 'Học vấn và dự án trước, cho việc làm đầu tiên hoặc khi chuyển nghề',
    },
    'side-column': {
      name: 'Cột bên',
      reason: 'Thông tin liên hệ và kỹ năng cạnh kinh nghiệm làm việc',
    },
    compact: { name: 'Gọn', reason: 'Chứa nhiều nhất trên một trang, cho CV kỹ thuật dài' },
    academic: { name: 'Học thuật', reason: 'Học vấn và ấn phẩm trước, danh sách sít' },
    executive: {
      name: 'Lãnh đạo',
      reason: 'Phần giới thiệu nổi bật, khoảng cách rộng, cho vị trí cấp cao',
    },
    'date-margin': {
      name: 'Ngày bên lề',
      reason: 'Ngày ở lề cho thấy sự nghiệp của bạn trong nháy mắt',
    },
    serif: {
      name: 'Cổ điển có chân',
      reason: 'Trang trọng như sách, cho luật, học thuật và khu vực công',
    },
    'split-header': {
      name: 'Đầu trang chia đôi',
      reason: 'Thông tin liên hệ cạnh tên, dành thêm chỗ cho kinh nghiệm làm việc',
    },
    'large-type': { name: 'Chữ lớn', reason: 'Dễ đọc cho người có thị lực kém' },
    'photo-header': {
      name: 'Đầu trang có ảnh',
      reason: 'Ảnh cạnh tên, ở nơi nhà tuyển dụng mong có ảnh',
    },
  },
  seeLarger: 'Xem mọi mẫu lớn hơn',
  inEveryTemplate: 'CV của bạn ở từng mẫu',
  columns: 'Số cột',
  columnCounts: { all: 'Tất cả', one: 'Một', two: 'Hai' },
  ownOrder: 'Thứ tự phần do bạn xếp luôn được ưu tiên hơn thứ tự của mẫu.',
  details: 'Chi tiết',
  sectionTitles: {
    label: 'Tiêu đề các phần',
    choices: {
      own: 'Theo mẫu',
      plain: 'Trơn',
      capitals: 'Chữ hoa',
      ruled: 'Kẻ bên dưới',
      overlined: 'Kẻ bên trên',
      filled: 'Dải tô màu',
    },
  },
  datePosition: {
    label: 'Vị trí của ngày',
    choices: {
      own: 'Theo mẫu',
      end: 'Cuối dòng',
      margin: 'Bên lề',
      inline: 'Sau tiêu đề',
      below: 'Dưới tiêu đề',
    },
  },
  bullets: {
    label: 'Gạch đầu dòng',
    choices: { own: 'Theo mẫu', dot: 'Chấm tròn', dash: 'Gạch ngang', angle: 'Mũi tên' },
  },
  skills: {
    label: 'Kỹ năng và ngôn ngữ',
    choices: {
      own: 'Theo mẫu',
      list: 'Một đoạn',
      groups: 'Mỗi nhóm một dòng',
      levels: 'Kèm trình độ',
    },
  },
  headerAlign: {
    label: 'Căn lề đầu trang',
    choices: { own: 'Theo mẫu', start: 'Đầu dòng', center: 'Giữa', end: 'Cuối dòng' },
  },
  icons: {
    label: 'Biểu tượng liên hệ',
    choices: { own: 'Theo mẫu', shown: 'Hiện', hidden: 'Ẩn' },
  },
  links: {
    label: 'Liên kết của các mục',
    choices: { shown: 'Địa chỉ đầy đủ', hidden: 'Gắn vào tiêu đề' },
  },
  photo: {
    label: 'Ảnh',
    choices: { shown: 'Hiện', hidden: 'Ẩn' },
  },
  photoSize: {
    label: 'Cỡ ảnh',
    choices: { own: 'Theo mẫu', small: 'Nhỏ', medium: 'Vừa', large: 'Lớn' },
  },
  logo: 'Logo',
  templatePhotoShape: 'Hình dạng ảnh theo mẫu',
  photoShape: {
    label: 'Hình dạng ảnh',
    choices: { upright: 'Dọc', rounded: 'Bo góc', square: 'Vuông', round: 'Tròn' },
  },
}
