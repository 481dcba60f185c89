// The registration's keys; what it keeps while it is typed is draft.js.
Keys.tell(document.getElementById('registration').parentElement, 'Phím tắt khi đăng ký mô hình', [
    [['Tab'], 'sang ô sau; cùng Shift: về ô trước'],
    [['↓', '↑'], 'trong ô chọn: đổi lựa chọn; gõ chữ đầu để tới thẳng'],
    [['Enter'], 'trong ô ngắn: sang ô còn trống kế tiếp; trong ô dài: xuống dòng'],
    [['Dấu cách'], 'đánh dấu, bỏ đánh dấu; bấm nút đang chọn'],
    [['?'], 'bảng này, khi không ở trong ô chữ'],
]);
