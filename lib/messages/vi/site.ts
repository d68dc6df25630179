import type { site as english } from '../en/site'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages of the landing and privacy pages, and of the pages for what is missing or offline, in Vietnamese. */
export const site: typeof english = {
  title: 'Vitae: viết CV và thấy PDF thật ngay khi gõ',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Viết CV và xem PDF thật ngay khi bạn gõ. Không cần tài khoản: CV của bạn ở lại trên thiết bị này cho đến khi bạn đăng nhập.',
  footer: 'Không cần tài khoản, không theo dõi.',
  footerLink: 'Dữ liệu của bạn được lưu ở đâu',
  licences: 'Giấy phép nguồn mở',
  pages: 'Các trang của trang web này',
  templates: 'Mẫu CV',
  check: 'Kiểm tra CV',
  yourCvs: 'CV của bạn',
  privacy: 'Quyền riêng tư',
  signIn: 'Đăng nhập',
  landing: {
    headlineFirst: 'Viết một lần.',
    headlineSecond: 'Gửi CV',
    headlineMarked: 'hợp với công việc',
    headlineEnd: '.',
    introduction:
      'Bắt đầu gõ và xem PDF thật ngay khi bạn viết. Không cần tài khoản. Gợi ý của AI được kiểm tra theo CV của bạn trước khi bạn nhìn thấy.',
    start: 'Bắt đầu viết',
    open: 'Nhập CV có sẵn (PDF, Word)',
    reassurance: 'CV của bạn ở lại trên thiết bị này cho đến khi bạn đăng nhập.',
    drop: 'Đã có CV ở dạng PDF, Word, văn bản hoặc tệp xuất từ dịch vụ khác? Hãy thả vào bất kỳ đâu trên trang này. Tệp được đọc trên thiết bị của bạn.',
    paper: (template) =>
      `CV ví dụ tạo bằng Vitae theo mẫu ${template}: Amara Okafor, kỹ sư dữ liệu hư cấu, với phần giới thiệu, kinh nghiệm, học vấn, kỹ năng và ngôn ngữ trên một trang.`,
    cardText: 'Trang cập nhật ngay khi bạn gõ.',
    cardLink: 'Mở trang này thành PDF',
    strip: {
      label: 'Một số mẫu',
      text: 'Đổi mẫu lúc nào cũng được, nội dung của bạn vẫn giữ nguyên.',
      all: (count) => plural(count, { other: 'Xem cả # mẫu' }),
    },
    steps: {
      title: 'Từ CV bạn đang có đến PDF mới',
      text: 'Tệp của bạn được đọc trên thiết bị của bạn, không phải trên máy chủ. Bạn xem lại trước khi nó thành CV.',
      list: [
        {
          title: 'Chọn tệp',
          text: 'PDF, Word, văn bản, LinkedIn hoặc tệp xuất từ dịch vụ khác. Hoặc dán nội dung.',
          picture: 'Ứng dụng yêu cầu một tệp: PDF, tệp Word hoặc tệp xuất từ dịch vụ khác.',
        },
        {
          title: 'Xem lại phần đã đọc',
          text: 'Các trang của tệp nằm cạnh các ô. Bấm vào một ô để xem chữ trong đó lấy từ đâu.',
          picture: 'Trang của một CV cũ cạnh các ô với tên, thông tin liên hệ và các công việc.',
        },
        {
          title: 'Sửa và tải xuống',
          text: 'Chọn mẫu và xem PDF ngay khi bạn gõ. Bản xem trước chính là tệp bạn gửi.',
          picture: 'Cùng CV đó trong trình soạn: một bên là các ô, bên kia là trang PDF.',
        },
      ],
    },
    machines: {
      title: 'Phần mềm đọc đúng những gì con người đọc',
      text: 'Phần mềm tuyển dụng đọc chữ trong PDF, không đọc hình. Trong thử nghiệm của chúng tôi với 19 CV ở 22 mẫu, năm trình đọc PDF đã tìm thấy mọi tên, thông tin liên hệ, công ty, chức danh và ngày tháng.',
      page: 'Người đọc thấy gì',
      layer: 'Phần mềm đọc được gì',
      picture:
        'Phần trên của CV ví dụ: tên, thông tin liên hệ, phần giới thiệu và công việc đầu tiên.',
      note: 'Những dòng đầu mà chương trình pdftotext đọc từ PDF này.',
    },
    truth: {
      title: 'AI gợi ý. CV của bạn quyết định.',
      text: 'Mỗi gợi ý của AI được so với CV của bạn trước khi bạn nhìn thấy. Điều bị phát hiện là bịa đặt sẽ bị chặn, điều CV của bạn không nêu trở thành câu hỏi, và không có gì thay đổi cho đến khi bạn chấp nhận. Bạn cũng có thể không dùng AI.',
      verdicts: { block: 'Bị chặn.', confirm: 'Bạn quyết định.' },
      reasons: {
        number: 'Con số trong “48%” không có trong đoạn được thay.',
        skill: 'Kỹ năng “Snowflake” không có trong CV của bạn.',
        elsewhere: '“AWS” nằm ở chỗ khác trong CV của bạn. Ở đây có đúng không?',
      },
      note: 'Kết quả kiểm tra của CV ví dụ trên trang này.',
    },
    languages: {
      title: (count) => plural(count, { other: 'CV bằng # ngôn ngữ' }),
      text: 'Tiêu đề, ngày tháng và nhãn theo ngôn ngữ của CV, viết từ phải sang trái ở ngôn ngữ viết như vậy. Bản thân ứng dụng cũng có nhiều ngôn ngữ.',
      list: 'Các ngôn ngữ của CV',
    },
    closing: {
      title: 'Bắt đầu từ một dòng',
      text: 'Không tài khoản, không trả tiền. Trang hiện ra ngay khi bạn gõ.',
    },
    claimsLabel: 'Những điều bạn có thể tin cậy',
    claims: [
      {
        title: 'Bản xem trước chính là PDF',
        text: 'Những gì bạn thấy khi gõ là tệp bạn gửi, đúng đến từng chỗ xuống dòng.',
      },
      {
        title: 'CV ở bên bạn',
        text: 'CV của bạn được lưu trong trình duyệt này, và nếu có tài khoản thì cả trên các thiết bị khác. Không có mạng vẫn viết được.',
      },
      {
        title: 'Tải xuống tự do',
        text: 'PDF, Word, JSON Resume và dạng khác, lúc nào cũng được, không phải trả tiền.',
      },
    ],
  },
  privacyPage: {
    title: 'Dữ liệu của bạn được lưu ở đâu',
    description: 'Mọi nơi Vitae lưu những gì bạn gõ, và cách xóa.',
    introduction:
      'Không có tài khoản, mọi thứ bạn gõ ở lại trong trình duyệt của bạn. Có tài khoản, chúng còn nằm trên máy chủ này. Trang này liệt kê từng nơi.',
    updated: 'Nội dung này mô tả phiên bản Vitae bạn đang dùng.',
    sections: [
      {
        title: 'Trong trình duyệt này',
        paragraphs: [
          'Vitae chỉ dùng những nơi lưu trữ sau đây trên thiết bị này. Chúng gắn với địa chỉ của trang web này: trình duyệt khác, hồ sơ khác hay cửa sổ riêng tư có nơi lưu trữ riêng.',
        ],
        items: [
          {
            term: 'CV của bạn',
            text: 'Mọi CV, gồm cả CV trong thùng rác và lịch sử hoàn tác của bạn, trong cơ sở dữ liệu của trình duyệt (IndexedDB, dưới tên bắt đầu bằng “vitae:”). Chúng được lưu ngay khi bạn gõ. Dữ liệu của một tài khoản có cơ sở dữ liệu riêng. CV không có tài khoản còn được lưu thành tệp trong hệ thống tệp riêng của trình duyệt, phòng khi trình duyệt mất cơ sở dữ liệu. Tệp bạn thả vào một trang như trang này được lưu cho đến khi được mở. Tệp bạn nhập thành CV được lưu, cùng các thay đổi của bạn, cho đến khi bạn tạo CV hoặc hủy bỏ lần nhập.',
          },
          {
            term: 'Cài đặt của bạn',
            text: 'Múi giờ, giao diện và các lệnh của trình soạn bạn dùng gần đây, trong bộ nhớ cục bộ của trình duyệt, dưới các tên bắt đầu bằng “vitae.”. Ngôn ngữ hiển thị nằm trong một cookie, “vitae-locale”, được giữ một năm.',
          },
          {
            term: 'Bạn là ai',
            text: 'Chỉ khi có tài khoản: email và số của tài khoản, trong bộ nhớ cục bộ dưới tên “vitae.account”, và các cookie duy trì đăng nhập. Trong lúc đăng nhập, có thêm một hoặc hai cookie trong vài phút. Một cookie cho trang tiếp theo biết tài khoản nào vừa đăng nhập, và trang đó xóa nó. Nếu bạn chọn duy trì đăng nhập, một cookie khác ở lại một năm kể từ lần đăng nhập cuối: một số ngẫu nhiên để tài khoản nhận ra thiết bị này, nhờ vậy báo được cho bạn về các lần đăng nhập từ thiết bị khác.',
          },
          {
            term: 'Chính ứng dụng',
            text: 'Các trang, mã lệnh và phông chữ, để Vitae mở được khi không có mạng (bộ nhớ đệm của service worker). Trong đó không có gì bạn đã gõ.',
          },
        ],
      },
      {
        title: 'Trên máy chủ, khi không có tài khoản',
        paragraphs: [
          'Không có gì bạn gõ. Máy chủ gửi ứng dụng và không bao giờ nhận CV nào: PDF được tạo trong trình duyệt của bạn. Khách truy cập không bị đếm, và không có gì được lấy từ máy chủ của công ty khác.',
          'Một ngoại lệ: khi trình duyệt của bạn không tạo được PDF, trình soạn sẽ hỏi xem máy chủ này có được làm không. Chỉ khi bạn đồng ý, tài liệu mới được gửi đến đó cùng ảnh, logo và phông chữ. Máy chủ tạo PDF, gửi lại và không giữ gì.',
          'Như mọi máy chủ web, nó thấy địa chỉ của trang mà trình duyệt của bạn yêu cầu, và địa chỉ mạng của bạn trong lúc trả lời. Phần địa chỉ sau dấu “#”, cho biết CV nào đang mở, không bao giờ được gửi.',
          'Trình duyệt của bạn có thể có những chức năng, như kiểm tra chính tả hay điền biểu mẫu, gửi dữ liệu cho hãng làm ra nó. Chúng thuộc về trình duyệt, và bạn tắt được trong cài đặt trình duyệt.',
        ],
        items: [],
      },
      {
        title: 'Trên máy chủ, khi có tài khoản',
        paragraphs: [
          'Tất cả do máy chủ này lưu. Người vận hành máy chủ đọc được chúng, và có thể giữ các bản sao lưu.',
        ],
        items: [
          {
            term: 'CV của bạn',
            text: 'Mọi CV, các phiên bản trước, và những gì trong thùng rác, bị xóa hẳn sau 30 ngày. Các PDF của liên kết chia sẻ, cùng từng liên kết.',
          },
          {
            term: 'Bạn',
            text: 'Tên và email. Mật khẩu dưới dạng mã băm không thể chuyển ngược lại thành mật khẩu, mã bí mật để tạo mã trong ứng dụng xác thực, nửa công khai của mỗi khóa truy cập, và các nhà cung cấp đăng nhập bạn đã liên kết.',
          },
          {
            term: 'Thiết bị của bạn',
            text: 'Với mỗi phiên đăng nhập, những gì trình duyệt cho biết về chính nó và ngày dùng gần nhất. Không có địa chỉ mạng.',
          },
          {
            term: 'Khóa của bạn cho mô hình AI',
            text: 'Chỉ khi bạn điền khóa: được mã hóa, để không ai đọc được trong cơ sở dữ liệu. Khóa bị xóa cùng tài khoản, hoặc khi bạn gỡ nó. Lượng dùng mô hình mỗi ngày của bạn được lưu 400 ngày.',
          },
          {
            term: 'Yêu cầu AI',
            text: 'Chỉ khi bạn gửi yêu cầu: những phần liên quan của CV, và mô tả công việc bạn đã dán, được gửi đến đúng một máy chủ nêu trong phần cài đặt của bạn. Các ô tên, email, điện thoại, địa chỉ, liên kết và ảnh không được gửi. Nếu bạn cho AI đọc lại một tệp đã nhập, mọi dòng của tệp được gửi đến đó, với các ký hiệu thay cho tên và thông tin liên hệ đã được nhận ra. Yêu cầu của bạn và câu trả lời được lưu 7 ngày, trừ khi người vận hành máy chủ này đặt thời hạn khác, hoặc cho đến khi bạn xóa chúng.',
          },
          {
            term: 'Bình luận',
            text: 'Những gì người đọc liên kết chia sẻ của bạn viết: lời của họ, tên họ cho biết và thời gian. Không có địa chỉ mạng. Bạn có thể xóa từng bình luận; chúng cũng bị xóa cùng CV.',
          },
          {
            term: 'Không gian làm việc',
            text: 'Bạn ở trong những không gian làm việc nào và với vai trò gì. Những gì bạn viết trong một không gian làm việc thuộc về nơi đó: mọi người trong đó đều đọc được, và nội dung ở lại khi bạn rời đi. Nhật ký của nó ghi ai đã làm gì, không kèm tên hay nội dung.',
          },
          {
            term: 'Ứng dụng và webhook',
            text: 'Bạn đã kết nối những ứng dụng nào, từ khi nào và chúng được làm gì. Các địa chỉ nhận sự kiện: chúng chỉ nhận mã định danh nội bộ, không bao giờ nhận lời của bạn.',
          },
          {
            term: 'Các lần thử đăng nhập',
            text: 'Số lần có người thử đăng nhập hoặc yêu cầu email, dưới các tên đã băm không thể chuyển ngược lại thành địa chỉ, trong nhiều nhất một ngày.',
          },
        ],
      },
      {
        title: 'Ở bên khác',
        paragraphs: [
          'Nếu email đã được thiết lập, mã, liên kết và thông báo đi qua máy chủ thư mà người vận hành máy chủ này đã chọn. Nếu chưa, chúng chỉ hiện cho người đó, trong một ngày, trên máy tính đang chạy Vitae.',
          'Nếu bạn đăng nhập qua nhà cung cấp khác, bên đó biết bạn dùng Vitae ở đây và cho Vitae biết tên và email của bạn. Không có gì khác được gửi cho ai.',
        ],
        items: [],
      },
      {
        title: 'Trong các tệp bạn tải xuống',
        paragraphs: [
          'PDF chứa CV của bạn. Nó còn chứa tiêu đề ghép từ tên và tiêu đề nghề nghiệp, tên bạn là tác giả, ngôn ngữ và thời điểm thay đổi cuối. Nếu bạn nhúng bản sửa được vào PDF, nó chứa toàn bộ tài liệu, gồm cả các mục bị ẩn. Tệp JSON Resume chứa CV và, nếu bạn không bỏ ra, thiết kế của CV. Không có gì trong đó cho biết tệp được tạo trên thiết bị nào. Bạn quyết định gửi chúng đi đâu.',
        ],
        items: [],
      },
      {
        title: 'Cách xóa',
        paragraphs: [],
        items: [
          {
            term: 'Một CV',
            text: 'Chuyển CV vào thùng rác trong “CV của bạn”, rồi xóa vĩnh viễn ở đó.',
          },
          {
            term: 'Tài khoản của bạn',
            text: 'Trong “Cài đặt”. Mọi thứ của tài khoản trên máy chủ bị xóa ngay, trừ trong các bản sao lưu. Trang đó hỏi bạn muốn làm gì với CV trên thiết bị. Khi đăng xuất bạn cũng có thể gỡ chúng.',
          },
          {
            term: 'Trình duyệt này',
            text: 'Xóa dữ liệu của trang web này trong cài đặt trình duyệt. Thao tác đó xóa mọi nơi lưu trữ cùng lúc. Không ai lấy lại được, nên hãy tải xuống bản sao trước nếu bạn có thể cần.',
          },
        ],
      },
      {
        title: 'Dữ liệu có thể mất như thế nào',
        paragraphs: [
          'Trình duyệt có thể xóa dữ liệu của các trang web khi thiết bị sắp hết dung lượng, và một số trình duyệt xóa khi bạn không mở trang trong nhiều tuần. Vitae đề nghị trình duyệt giữ lại và cho bạn biết nó có đồng ý không. Hãy tải xuống bản sao của những gì quan trọng.',
        ],
        items: [],
      },
    ],
    yourCvs: 'Đến CV của bạn',
  },
  notFound: {
    title: 'Không tìm thấy trang',
    text: 'Có thể trang đã chuyển đi, hoặc địa chỉ bị gõ sai. CV của bạn vẫn ở chỗ cũ.',
    yourCvs: 'CV của bạn',
    home: 'Trang chủ',
  },
  offline: {
    title: 'Bạn đang ngoại tuyến',
    text: 'Trang này cần kết nối mạng. Hãy tải lại khi có mạng. Khi ngoại tuyến, bạn vẫn có thể viết, nhập CV, chỉnh CV theo công việc, kiểm tra PDF và tải xuống. Không mất gì bạn đã gõ.',
    yourCvs: 'CV của bạn',
    checkPdf: 'Kiểm tra PDF',
  },
}
