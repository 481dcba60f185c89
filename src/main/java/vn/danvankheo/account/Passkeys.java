package vn.danvankheo.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.NotFoundException;

/** Khóa truy cập: what a person's own devices hold and open with a finger, a face or a code instead of the password. Only public keys are kept. */
@Slf4j
@Service
@Transactional
@RequiredArgsConstructor
class Passkeys {

    private static final int MOST = 10;
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final WebAuthnRelyingPartyOperations ceremonies;
    private final AccountRepository accounts;
    private final JdbcClient database;
    private final AuditTrail audit;
    private final Clock clock;

    @Transactional(readOnly = true)
    List<Passkey> of(long account) {
        return database.sql("""
                select c.id, c.label as name, c.created as made_at, c.last_used as used_at
                from user_credentials c join user_entities e on e.id = c.user_entity_user_id join account a on a.username = e.name
                where a.id = ? order by c.id""").param(account).query(Passkey.class).list();
    }

    /** Asked before a device makes one. */
    @Transactional(readOnly = true)
    void checkRoom(Viewer me, Errors errors) {
        if (of(me.accountId()).size() >= MOST) {
            errors.reject("passkey.too-many", new Object[] {MOST}, null);
        }
    }

    /** What the person's device is asked to make, as JSON. */
    String offer(Viewer me, String challenge) {
        database.sql("insert into user_entities (id, name, display_name) values (?, ?, ?) on conflict (name) do nothing")
                .params(Bytes.random().toBase64UrlString(), me.username(), me.fullName()).update();
        return JSON.writeValueAsString(options(me, challenge));
    }

    /** Takes what the device made. A refusal stands in the errors; then nothing was kept. */
    void add(Viewer me, String name, String challenge, String made, Errors errors) {
        var options = options(me, challenge);
        var kept = verified(() -> ceremonies.registerCredential(new ImmutableRelyingPartyRegistrationRequest(options,
                new RelyingPartyPublicKey(read(made, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() { }), name))));
        if (kept == null) {
            errors.reject("passkey.not-made");
            return;
        }
        database.sql("update user_credentials set created = :now, last_used = :now where credential_id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("id", kept.getCredentialId().toBase64UrlString()).update();
        changed(me, "passkey.added", name);
    }

    void remove(long id, Viewer me) {
        var name = database.sql("delete from user_credentials where id = ? and user_entity_user_id = (select e.id from user_entities e where e.name = ?) returning label")
                .params(id, me.username()).query(String.class).optional().orElseThrow(() -> new NotFoundException("passkey " + id));
        changed(me, "passkey.removed", name);
    }

    /** For somebody whose device was lost. */
    void removeAll(Account account) {
        if (database.sql("delete from user_credentials where user_entity_user_id = (select e.id from user_entities e where e.name = ?)").param(account.getUsername()).update() > 0) {
            account.changePasskeys();
            audit.record("passkey.removed", account.named(), null);
        }
    }

    /** What whoever wants to sign in is asked to sign. */
    PublicKeyCredentialRequestOptions question() {
        return ceremonies.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    static String json(PublicKeyCredentialRequestOptions question) {
        return JSON.writeValueAsString(question);
    }

    static PublicKeyCredential<AuthenticatorAssertionResponse> signed(String typed) {
        return read(typed, new TypeReference<>() { });
    }

    /** By what a device says, unproved; empty: nobody's. */
    @Transactional(readOnly = true)
    String ownerOf(PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        return shown.getRawId() == null ? "" : database.sql("select e.name from user_credentials c join user_entities e on e.id = c.user_entity_user_id where c.credential_id = ?")
                .param(shown.getRawId().toBase64UrlString()).query(String.class).optional().orElse("");
    }

    /** @return whose it is */
    String prove(RelyingPartyAuthenticationRequest answer) {
        var owner = verified(() -> ceremonies.authenticate(answer));
        if (owner == null) {
            throw new BadCredentialsException("no passkey of this application");
        }
        database.sql("update user_credentials set last_used = ? where credential_id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), answer.getPublicKey().getRawId().toBase64UrlString()).update();
        return owner.getName();
    }

    private void changed(Viewer me, String action, String name) {
        var account = accounts.findById(me.accountId()).orElseThrow(() -> new NotFoundException("account"));
        account.changePasskeys();
        audit.record(action, account.named(), name);
    }

    /** The same for the same challenge, since no session can keep them. */
    private PublicKeyCredentialCreationOptions options(Viewer me, String challenge) {
        var fresh = ceremonies.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(UsernamePasswordAuthenticationToken.authenticated(me, null, List.of())));
        return PublicKeyCredentialCreationOptions.builder().challenge(Bytes.fromBase64(challenge)).rp(fresh.getRp()).user(fresh.getUser()).pubKeyCredParams(fresh.getPubKeyCredParams())
                .timeout(fresh.getTimeout()).excludeCredentials(fresh.getExcludeCredentials()).authenticatorSelection(fresh.getAuthenticatorSelection())
                .attestation(fresh.getAttestation()).extensions(fresh.getExtensions()).build();
    }

    /** Whatever is wrong with what a device sent, it proves nothing: null. */
    private static <T> T verified(Supplier<T> ceremony) {
        try {
            return ceremony.get();
        } catch (DataAccessException databaseGone) {
            throw databaseGone;
        } catch (RuntimeException wrong) {
            log.info("a passkey was refused: {}", wrong.toString());
            return null;
        }
    }

    private static <T> T read(String typed, TypeReference<T> shape) {
        return JSON.readValue(typed, shape);
    }
}
