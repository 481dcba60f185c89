// The report's form: its task list follows what is saved, and a text that is changed is no copy of last month's any more.
document.addEventListener('DOMContentLoaded', () => {
    const form = document.querySelector('.briefing-form');
    form.addEventListener('draft-kept', event => Object.entries(event.detail.states).forEach(([section, state]) => {
        document.querySelectorAll(`[data-state-of="${section}"]`).forEach(chip => {
            chip.textContent = state.words;
            chip.className = 'chip state-' + state.code;
        });
    }));
    form.addEventListener('input', event => form.querySelectorAll('[data-copied]').forEach(mark => {
        if (mark.dataset.copied === event.target.name) { mark.hidden = true; }
    }));
});
