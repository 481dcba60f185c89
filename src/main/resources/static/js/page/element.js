// element('p', { className: 'help' }, 'words', other): an element with its properties and what it holds.
const element = (name, properties, ...held) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...held);
    return made;
};
