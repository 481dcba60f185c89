// Asks the device for a passkey, to make one or to sign in with one. Where the browser does not know how, nothing is offered.
(() => {
    const knows = window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON;
    document.querySelectorAll('[data-passkey-unknown]').forEach(words => { words.hidden = Boolean(knows); });
    if (!knows) { return; }
    document.querySelectorAll('form[data-passkey]').forEach(form => {
        const button = form.querySelector('button');
        const failed = form.querySelector('[data-passkey-failed]');
        form.hidden = false;
        form.addEventListener('submit', async event => {
            event.preventDefault();
            button.disabled = true;
            failed.hidden = true;
            try {
                const options = JSON.parse(form.dataset.options);
                const credential = form.dataset.passkey === 'make'
                    ? await navigator.credentials.create({publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options)})
                    : await navigator.credentials.get({publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options)});
                form.elements.credential.value = JSON.stringify(credential.toJSON());
                form.submit();
            } catch (refused) {
                failed.hidden = false;
                button.disabled = false;
                button.focus();
            }
        });
    });
})();
