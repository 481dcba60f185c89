// Numbers the way people here write them. The server reads them by the same rules and has the last word.
const VietnameseNumbers = {
    read: typed => {
        const text = typed.normalize('NFC').replace(/[\s\u00a0\u202f]+/g, '').replace(/\u2212/g, '-');
        const parts = /^([+-]?)(\d(?:[\d.,]*\d)?)%?(?:[\p{L}\p{Sc}][\p{L}\p{M}\p{Sc}\u00b2\u00b3/]*)?$/u.exec(text);
        if (!parts) { return /^[+-]?\d/.test(text) ? NaN : null; }
        const number = parts[2];
        const signed = plain => Number((parts[1] === '-' ? '-' : '') + plain);
        if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(number)) { return signed(number.replace(/\./g, '').replace(',', '.')); }
        if (/^[1-9]\d{0,2}(,\d{3}){2,}$/.test(number)) { return signed(number.replace(/,/g, '')); }
        if (/^[1-9]\d{0,2}(,\d{3})+\.\d+$/.test(number)) { return signed(number.replace(/,/g, '')); }
        if (/^\d+([.,]\d+)?$/.test(number)) { return signed(number.replace(',', '.')); }
        return NaN;
    },
    words: value => value.toLocaleString('vi-VN', { maximumFractionDigits: 4 })
};
