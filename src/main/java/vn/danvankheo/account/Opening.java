package vn.danvankheo.account;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has everything prepared before the web server takes its first request: nobody finds an installation without its accounts. */
@Component
@RequiredArgsConstructor
class Opening implements SmartLifecycle {

    /** Long before the web server, which is among the last. */
    private static final int PHASE = 0;

    private final List<BeforeOpening> steps;
    private volatile boolean open;

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public void start() {
        for (var step : steps) {
            prepare(step);
        }
        open = true;
    }

    private static void prepare(BeforeOpening step) {
        try {
            step.prepare();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
