package vn.danvankheo.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Date;
import lombok.RequiredArgsConstructor;
import org.bouncycastle.bcpg.AEADAlgorithmTags;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPPBEEncryptedData;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBEDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEKeyEncryptionMethodGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;

/**
 * Phong bì: an OpenPGP message that a passphrase opens, here or years later by {@code gpg --decrypt}. AES-256 in OCB mode authenticates each
 * chunk, the order of the chunks and the end: what was cut off or altered is never read as whole.
 */
@RequiredArgsConstructor
class Envelope {

    /** As slow to guess as the format allows: 65 million bytes are hashed for each try. */
    static final int SLOWEST = 0xff;

    /** 2^12 * 64 bytes: 256 KB. */
    private static final int CHUNK = 12;
    private static final int BUFFER = 64 * 1024;

    private final char[] passphrase;
    private final int slowness;

    /** What is written into the clear stream; it closes neither. */
    @FunctionalInterface
    interface Writing {
        void write(OutputStream clear) throws IOException;
    }

    /** What is read from the clear stream; it need not read it to its end. */
    @FunctionalInterface
    interface Reading<T> {
        T read(InputStream clear) throws IOException;
    }

    /** @param name of what is inside, for whoever opens it by other means */
    void seal(OutputStream sealed, String name, Date date, Writing writing) throws IOException {
        var encryptor = new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256).setSecureRandom(new SecureRandom());
        encryptor.setWithAEAD(AEADAlgorithmTags.OCB, CHUNK).setUseV5AEAD();
        var encryption = new PGPEncryptedDataGenerator(encryptor);
        try {
            encryption.addMethod(new BcPBEKeyEncryptionMethodGenerator(passphrase,
                    new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA256), slowness));
            try (var encrypted = encryption.open(sealed, new byte[BUFFER]);
                    var literal = new PGPLiteralDataGenerator().open(encrypted, PGPLiteralData.BINARY, name, date, new byte[BUFFER])) {
                writing.write(literal);
            }
        } catch (PGPException e) {
            throw new IOException(e);
        }
    }

    /**
     * Hands the content on and then looks at the rest: only when this returns is what was read known to be whole.
     *
     * @throws BackupException {@code backup.wrong-passphrase}
     * @throws IOException     or any other one: it is no such message, or not as it was written
     */
    <T> T open(InputStream sealed, Reading<T> reading) throws IOException {
        try {
            var message = (PGPEncryptedDataList) new PGPObjectFactory(sealed, new BcKeyFingerprintCalculator()).nextObject();
            var clear = decrypted((PGPPBEEncryptedData) message.get(0));
            var literal = ((PGPLiteralData) new PGPObjectFactory(clear, new BcKeyFingerprintCalculator()).nextObject()).getInputStream();
            var result = reading.read(literal);
            literal.transferTo(OutputStream.nullOutputStream());
            if (clear.read() >= 0 || sealed.read() >= 0) {
                throw new IOException("something follows the message");
            }
            return result;
        } catch (PGPException e) {
            throw new IOException(e);
        }
    }

    private InputStream decrypted(PGPPBEEncryptedData message) throws PGPException, IOException {
        if (!message.isAEAD()) {
            throw new IOException("not authenticated");
        }
        var key = new BcPBEDataDecryptorFactory(passphrase, new BcPGPDigestCalculatorProvider());
        try {
            message.getSessionKey(key);
        } catch (PGPException e) {
            throw new BackupException(e, "backup.wrong-passphrase");
        }
        return message.getDataStream(key);
    }
}
